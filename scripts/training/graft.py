"""Puts a tuned copy of the upper layers beside the old ones in the second reader's ONNX file, as one more output: `damage` [b, n, 2]."""
import numpy as np, onnx
from onnx import numpy_helper
from encoder import MATRICES, NORMS, matrix_of, parameter

OUTPUT = 'damage'


def quantise(matrix):
    """Seven bits a weight and a scale a column, as onnxruntime's `reduce_range` has it: sums of products then fit on every processor."""
    scale = np.maximum(np.abs(matrix).max(0), 1e-9) / 63
    return np.round(matrix / scale).astype(np.int8), scale.astype(np.float32)


def without(graph, name):
    """Takes away the branch of an earlier training."""
    for row in (graph.node, graph.initializer):
        for item in [item for item in row if item.name.startswith(f'{name}/')]:
            row.remove(item)
    for output in [output for output in graph.output if output.name == name]:
        graph.output.remove(output)


def graft(source, tuned, keep, target):
    """`tuned` has layers and head as encoder.py loads them, from layer `keep` on."""
    model = onnx.load(source)
    graph = model.graph
    without(graph, OUTPUT)
    fresh = weights_of(graph, tuned, keep)
    for name, values in fresh.items():
        graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(values), f'{OUTPUT}/{name}'))
    fork = f'/base/encoder/layer.{keep - 1}/output/LayerNorm/LayerNormalization_output_0'
    wanted = ancestors(graph, 'probabilities', fork)
    copied = set(fresh)
    for node in [node for node in graph.node if wanted.intersection(node.output)]:
        if fork not in node.input and not copied.intersection(node.input):
            continue
        copy = graph.node.add()
        copy.CopyFrom(node)
        copy.name = f'{OUTPUT}/{node.name}'
        for at, name in enumerate(node.input):
            if name in copied:
                copy.input[at] = f'{OUTPUT}/{name}'
        for at, name in enumerate(node.output):
            copy.output[at] = OUTPUT if name == 'probabilities' else f'{OUTPUT}/{name}'
        copied.update(node.output)
    graph.output.append(onnx.helper.make_tensor_value_info(OUTPUT, onnx.TensorProto.FLOAT, ['b', 'n', 2]))
    onnx.checker.check_model(model)
    onnx.save(model, target)


def weights_of(graph, tuned, keep):
    """The tuned weights by the names that the old ones have."""
    found = {}

    def put(prefix, matrix):
        name = matrix_of(graph, prefix)
        found[f'{name}_quantized'], found[f'{name}_scale'] = quantise(matrix)
        found[f'{name}_zero_point'] = np.zeros(matrix.shape[1], np.int8)

    for at, layer in enumerate(tuned['layers'], keep):
        for key, place in MATRICES.items():
            put(f'/base/encoder/layer.{at}/{place}/MatMul', layer[key][0])
            found[parameter(at, place, 'bias')] = layer[key][1]
        for key, place in NORMS.items():
            found[parameter(at, place, 'weight')], found[parameter(at, place, 'bias')] = layer[key]
    put('/head/MatMul', tuned['head'][0])
    found['m.head.bias'] = tuned['head'][1]
    return found


def ancestors(graph, output, fork):
    """Names of all that an output is made of, back to where the branch begins."""
    makers = {name: node for node in graph.node for name in node.output}
    found, open_names = set(), [output]
    while open_names:
        name = open_names.pop()
        if name in found or name == fork or name not in makers:
            continue
        found.add(name)
        open_names.extend(makers[name].input)
    return found
