"""A clip archiver: all clips of a channel as Parquet files, with progress, and resumable at any moment."""
