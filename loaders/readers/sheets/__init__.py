"""Lines of a sheet to blocks: what stands alone is text, what stands in columns is a table.

A workbook and a comma-separated file say nothing of where a table begins or ends; its header does, and so do
empty rows and columns with a header behind them.
"""

from loaders.readers.sheets.blocks import Sheet
from loaders.readers.sheets.line import Line

__all__ = ["Line", "Sheet"]
