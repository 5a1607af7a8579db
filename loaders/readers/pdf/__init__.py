"""PDF: tables with rules and without, prose in reading order, all from the words and edges of each page."""

from loaders.readers.pdf.reading import read

__all__ = ["read"]
