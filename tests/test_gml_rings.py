"""Texts of coordinates become numbers in bulk, as Python's own float reads them."""

import numpy as np
import pytest
from scenery.core.gml_rings import parsed

pytestmark = pytest.mark.feature("V12")


def by_float(text, dimension):
    """Places (n, 3) one number after the other."""
    values = np.array([float(word) for word in text.split()]).reshape(-1, dimension)
    return np.column_stack((values, np.zeros((len(values), 3 - dimension))))


@pytest.mark.parametrize("dimensions", [(3,), (2,), (2, 3)])
def test_numbers_are_those_that_float_reads(dimensions):
    generator = np.random.default_rng(3)
    spaces = (" ", "\n", "\t ", "  \r\n")
    texts, sizes = [], []
    for number in range(200):
        size = dimensions[number % len(dimensions)]
        values = generator.normal(0, 10.0 ** generator.integers(-8, 9), size * generator.integers(0, 7))
        words = [format(value, "rfeg"[number % 4].replace("r", ".17g")) for value in values]
        texts.append("".join(str(generator.choice(spaces)) + word for word in words) + " " * (number % 2))
        sizes.append(size)
    places, lengths = parsed(texts, np.array(sizes))
    expected = [by_float(text, size) for text, size in zip(texts, sizes)]
    assert lengths.tolist() == [len(each) for each in expected]
    assert (places == np.concatenate(expected)).all()


@pytest.mark.parametrize("text", ["1 2 x", "1 2 3 4", "1,2,3", "1 2 ３x", "1 2 3 –4 5 6", "1 2 3;4 5 6"])
def test_a_text_that_is_no_coordinates_takes_only_its_own_ring(text):
    places, lengths = parsed(["1 2 3 4 5 6", text, "7 8 9"], np.array([3, 3, 3]))
    assert lengths.tolist() == [2, 3, 1]
    assert np.isnan(places[2:5]).all()
    assert places[[0, 1, 5]].tolist() == [[1, 2, 3], [4, 5, 6], [7, 8, 9]]


def test_nothing_gives_nothing():
    for texts in ([], [""], ["  \n"]):
        places, lengths = parsed(texts, np.full(len(texts), 3))
        assert places.shape == (0, 3)
        assert lengths.tolist() == [0] * len(texts)
