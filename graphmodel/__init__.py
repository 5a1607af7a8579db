"""graphmodel: who is doing what, and who does it twice, across community safety plans."""

__version__ = "0.1.0"
