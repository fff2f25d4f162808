"""Puts the mean of two trainings' branches into one model: it knows more than either, and costs nothing (Wortsman and others 2022, “Model soups”).

usage: average.py ONE.onnx OTHER.onnx OUT.onnx
Both come from the same weights (damage.py), OTHER with every output that is wanted: what its head alone has stays as it is.
"""
import sys
import numpy as np, onnx
from onnx import numpy_helper
from encoder import floats
from graft import OUTPUT, quantise


def branch(model):
    """Its arrays by name."""
    return {item.name: numpy_helper.to_array(item) for item in model.graph.initializer if item.name.startswith(f'{OUTPUT}/')}


def mean(one, other):
    """Of what both have: a head may have more columns in the other."""
    shared = other.copy()
    shared[..., : one.shape[-1]] = (one + other[..., : one.shape[-1]]) / 2
    return shared


def average(one, other):
    """Changes `other`."""
    mine, theirs = branch(one), branch(other)
    places = {item.name: item for item in other.graph.initializer}

    def put(name, values):
        places[name].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(values), name))

    for name in theirs:
        if name.endswith('_quantized'):
            matrix = name.removesuffix('_quantized')
            values, scale = quantise(mean(floats(mine, matrix), floats(theirs, matrix)))
            put(name, values)
            put(f'{matrix}_scale', scale)
        elif not name.endswith(('_scale', '_zero_point')):
            put(name, mean(mine[name], theirs[name]))


if __name__ == '__main__':
    one, other = (onnx.load(path) for path in sys.argv[1:3])
    average(one, other)
    onnx.save(other, sys.argv[3])
