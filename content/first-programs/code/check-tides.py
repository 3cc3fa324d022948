import csv
import sys


def read_line(number, cells):
    """The height in a line of the table, or None."""
    if len(cells) != 3:
        print(f"line {number}: {len(cells)} cells, not 3", file=sys.stderr)
        return None
    try:
        return float(cells[2])
    except ValueError:
        print(f"line {number}: no number: {cells[2]}", file=sys.stderr)
        return None


# Everything below only asks for lines.
def heights(path):
    with open(path, newline="") as file:
        lines = enumerate(csv.reader(file), start=1)
        return [height for number, cells in lines if (height := read_line(number, cells)) is not None]


print(max(heights("tides.csv")))
