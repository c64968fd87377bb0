"""The stores and the Redis of tests/stores."""

from tests.stores.conftest import postgres_dsn as postgres_dsn, redis_url as redis_url, store as store
