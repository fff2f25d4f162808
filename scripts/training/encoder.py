"""The second reader's encoder in JAX: its weights read back from the ONNX file (int8 made floats again), and the forward pass of BERT."""
import jax, jax.numpy as jnp, numpy as np, onnx
from onnx import numpy_helper

LAYERS, HEADS = 6, 12
# The six matrices of a layer and its two normalisations, by the names they have in the ONNX file.
MATRICES = {'query': 'attention/self/query', 'key': 'attention/self/key', 'value': 'attention/self/value', 'mixed': 'attention/output/dense', 'wide': 'intermediate/dense', 'narrow': 'output/dense'}
NORMS = {'mixed_norm': 'attention/output/LayerNorm', 'narrow_norm': 'output/LayerNorm'}


def parameter(layer, path, kind):
    """Name of a bias or a normalisation's weight in the ONNX file."""
    return f'm.base.encoder.layer.{layer}.{path.replace("/", ".")}.{kind}'


def matrix_of(graph, prefix):
    """Name of the matrix that the multiplication of this place uses, without what quantising appended to it."""
    node = next(n for n in graph.node if n.op_type == 'MatMulInteger' and n.output[0].startswith(prefix))
    return node.input[1].removesuffix('_quantized')


def floats(raw, name):
    """A quantised matrix as floats; `raw` has the arrays of the file by name."""
    return (raw[f'{name}_quantized'].astype(np.float32) - raw[f'{name}_zero_point'].astype(np.float32)) * raw[f'{name}_scale']


def load(path):
    """Weights of embeddings, layers and a head of two, as arrays: the one for `bad`, and one that knows nothing yet."""
    graph = onnx.load(path).graph
    raw = {i.name: numpy_helper.to_array(i) for i in graph.initializer}

    def layer(at):
        return {
            **{key: (floats(raw, matrix_of(graph, f'/base/encoder/layer.{at}/{place}/MatMul')), raw[parameter(at, place, 'bias')]) for key, place in MATRICES.items()},
            **{key: (raw[parameter(at, place, 'weight')], raw[parameter(at, place, 'bias')]) for key, place in NORMS.items()},
        }

    embeddings = {kind: floats(raw, f'm.base.embeddings.{kind}_embeddings.weight') for kind in ('word', 'position', 'token_type')}
    embeddings['norm'] = tuple(raw[f'm.base.embeddings.LayerNorm.{kind}'] for kind in ('weight', 'bias'))
    head = (floats(raw, matrix_of(graph, '/head/MatMul')) * np.array([1, 0], np.float32), raw['m.head.bias'] * np.array([1, 0], np.float32))
    return jax.tree.map(jnp.asarray, {'embeddings': embeddings, 'layers': [layer(at) for at in range(LAYERS)], 'head': head})


def linear(x, matrix):
    return x @ matrix[0] + matrix[1]


def normalise(x, norm):
    centred = x - x.mean(-1, keepdims=True)
    return centred / jnp.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12) * norm[0] + norm[1]


def dropout(x, key, rate):
    return x if key is None else jnp.where(jax.random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0)


def embed(weights, ids):
    return normalise(weights['word'][ids] + weights['position'][: ids.shape[1]][None] + weights['token_type'][0], weights['norm'])


def mask(attended):
    """What is added to attention so that padding is not looked at."""
    return jnp.where(attended[:, None, None, :] > 0, 0.0, -1e9)


def run_layer(weights, x, padding, key=None, rate=0.0):
    rows, width, size = x.shape
    heads = lambda t: t.reshape(rows, width, HEADS, size // HEADS).transpose(0, 2, 1, 3)
    first, second = (None, None) if key is None else jax.random.split(key)
    query, keys, value = (heads(linear(x, weights[name])) for name in ('query', 'key', 'value'))
    attention = jax.nn.softmax(query @ keys.transpose(0, 1, 3, 2) / np.sqrt(size // HEADS) + padding, -1)
    mixed = linear((attention @ value).transpose(0, 2, 1, 3).reshape(rows, width, size), weights['mixed'])
    x = normalise(x + dropout(mixed, first, rate), weights['mixed_norm'])
    narrow = linear(jax.nn.gelu(linear(x, weights['wide']), approximate=False), weights['narrow'])
    return normalise(x + dropout(narrow, second, rate), weights['narrow_norm'])
