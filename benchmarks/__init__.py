"""The figures of the README, each measured by one command: `python -m benchmarks`."""
