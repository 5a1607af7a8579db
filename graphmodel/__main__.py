"""`python -m graphmodel`."""

from graphmodel.cli.app import main

main()
