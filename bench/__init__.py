"""Speed as ratios and rates, so that figures of different machines can be compared; ``python -m bench`` prints them."""
