"""Small pure recognisers: each takes words as printed and gives what they settle."""
