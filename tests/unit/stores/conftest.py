"""The stores and the Redis of tests/stores."""

from tests.stores.conftest import redis_url as redis_url, store as store
