"""The version of this package, in the one place that both the build and ``kg --version`` read."""

__version__ = "0.1.0"
