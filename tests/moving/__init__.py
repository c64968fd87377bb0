"""Programs of the seed's library: the faces, the library itself beside them, and the tool that reads programs."""
