"""Fine-tunes a small encoder into the second reader. For every token: `bad` (a post-editor would change this word), `gap` (words are missing before it),
and, where asked, the word that should stand there (`fix`, from a list of frequent words; the first entry means: strike it out).

usage: train.py DATA_DIR BASE_DIR OUT_DIR MINUTES (0: export BASE_DIR's model.pt only) [--teacher DIR] [--layers 0,2,4,7,9,11] [--lr 5e-5] [--smoke]
BASE_DIR holds config.json, tokenizer files and weights*.npz (pack.py), or model.pt of an earlier run.
"""
import argparse, glob, gzip, json, math, os, random, re, sys, time, collections
os.environ['TOKENIZERS_PARALLELISM'] = 'false'
from multiprocessing import Pool
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from transformers import AutoConfig, AutoModel, AutoTokenizer
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from corrupt import Glitcher, CLOSED
A = argparse.ArgumentParser(); A.add_argument('data'); A.add_argument('base'); A.add_argument('out'); A.add_argument('minutes', type=float)
A.add_argument('--teacher'); A.add_argument('--layers'); A.add_argument('--lr', type=float, default=5e-5); A.add_argument('--batch', type=int, default=128); A.add_argument('--synthetic', type=float, default=1.0, help='share of the synthetic and the sound windows used in an epoch'); A.add_argument('--smoke', action='store_true'); A = A.parse_args()
MAXLEN, DEV = 192, 'cuda' if torch.cuda.is_available() else 'cpu'
T0 = time.time(); say = lambda *a: print(f'[{time.time()-T0:6.1f}s]', *a, flush=True)
load = lambda n: [json.loads(l) for l in gzip.open(f'{A.data}/{n}.jsonl.gz', 'rt', encoding='utf8')]
tok = AutoTokenizer.from_pretrained(A.base)
FORMS, SENSES, NEAR, FIX = json.load(open(f'{A.data}/forms.json')), json.load(open(f'{A.data}/senses.json')), {}, {}
CURLY = [(re.compile(r'(^|[\s(\[])"'), r'\1“'), (re.compile(r'"'), '”'), (re.compile(r"(\w)'"), r'\1’'), (re.compile(r"(^|[\s(“])'"), r'\1‘'), (re.compile("'"), '’')]

def curly(t):
    for p, r in CURLY: t = p.sub(r, t)
    return t

class SecondReader(nn.Module):
    def __init__(self, base, n_fix):
        super().__init__(); h = base.config.hidden_size
        self.base, self.drop, self.head = base, nn.Dropout(.1), nn.Linear(h, 2)
        self.dense, self.norm, self.words = nn.Linear(h, 2 * h), nn.LayerNorm(h), nn.Linear(h, n_fix)
        self.mpnet = base.config.model_type == 'mpnet'
    def hidden(self, ids, att):
        kw = {} if self.mpnet else {'token_type_ids': torch.zeros_like(ids)}
        return self.base(input_ids=ids, attention_mask=att, **kw).last_hidden_state
    def fix(self, h, kind):
        """h [k, hidden], kind [k]: 0 the word is wrong, 1 a word is missing before it -> logits [k, words]"""
        a, b = F.gelu(self.dense(h)).chunk(2, -1)
        return self.words(self.norm(torch.where(kind[:, None] == 0, a, b)))
    def forward(self, ids, att):
        h = self.drop(self.hidden(ids, att)); return self.head(h), h

def build(folder, layers=None, n_fix=None):
    cfg = AutoConfig.from_pretrained(folder); attn = 'eager' if cfg.model_type == 'mpnet' or DEV == 'cpu' else 'sdpa'
    base = AutoModel.from_config(cfg, attn_implementation=attn, **({'add_pooling_layer': False}))
    sd = {}
    for f in sorted(glob.glob(f'{folder}/weights*.npz')):
        z = np.load(f)
        for k in z.files:
            if not k.endswith('/scale'): sd[re.sub(r'^(bert|mpnet)\.', '', k)] = torch.from_numpy(z[k].astype(np.float32) * (z[k + '/scale'].astype(np.float32) if k + '/scale' in z.files else 1))
    m = SecondReader(base, n_fix)
    if os.path.exists(f'{folder}/model.pt'): m.load_state_dict({k: v.float() for k, v in torch.load(f'{folder}/model.pt', map_location='cpu').items()}); say('resumed', folder)
    elif sd: say('missing', [x for x in base.load_state_dict(sd, strict=False).missing_keys], 'unexpected', len(base.load_state_dict(sd, strict=False).unexpected_keys))
    if layers:
        enc = base.encoder; enc.layer = nn.ModuleList([enc.layer[i] for i in layers]); base.config.num_hidden_layers = len(layers)
    return m

def encode(recs):
    enc = tok([r['t'] for r in recs], truncation=True, max_length=MAXLEN, return_offsets_mapping=True); out = []
    for r, ids, offs in zip(recs, enc['input_ids'], enc['offset_mapping']):
        y = np.full((len(ids), 2), -1, np.float32); fx = []
        n = len(r['t']); ch = np.zeros(n + 1, np.float32)
        for a, b, w in r['b']: ch[a:b] = np.maximum(ch[a:b], w)
        gaps = sorted(r['g']); last = -1; at = {}
        for k, (a, b) in enumerate(offs):
            if a == b: continue
            y[k, 0] = ch[a:b].max(); y[k, 1] = float(any(last < x <= a for x in gaps)); last = a; at.setdefault(a, k)
        if gaps and gaps[-1] >= n and len(ids) < MAXLEN: y[max(i for i, (a, b) in enumerate(offs) if a != b), 1] = 1.0   # words missing at the very end are marked on the last token
        if r['src'].startswith('mqm'): y[:, 1] = -1
        for f in r.get('fix', ()):
            k = at.get(f[0])
            if k is not None and f[1] in FIX: fx.append((k, len(f) - 2, FIX[f[1]]))
        out.append((np.array(ids, np.int32), y, fx))
    return out

def synth(args):
    texts, seed = args; r = random.Random(seed); g = Glitcher(FORMS, NEAR, SENSES, r); out = []
    for t in texts:
        try: out.append(g(curly(t) if r.random() < .5 else t))
        except Exception: pass
    return encode(out)

def paired(recs, seed, share=.3):
    """Joins a share of the one-sentence records two by two, so that the model meets sentences with neighbours."""
    r = random.Random(seed); recs = recs[:]; r.shuffle(recs); out = []; i = 0
    while i < len(recs):
        a = recs[i]; i += 1
        if i < len(recs) and r.random() < share and len(a['t']) + len(recs[i]['t']) < 500:
            b = recs[i]; i += 1; d = len(a['t']) + 1
            a = {'t': a['t'] + ' ' + b['t'], 'b': a['b'] + [[x + d, y + d, w] for x, y, w in b['b']], 'g': a['g'] + [x + d for x in b['g']], 'fix': a.get('fix', []) + [[f[0] + d, *f[1:]] for f in b.get('fix', [])], 'src': a['src']}
        if r.random() < .5: a = {**a, 't': curly(a['t'])} if len(curly(a['t'])) == len(a['t']) else a
        out.append(a)
    return out

def make(job):
    kind, payload = job
    return synth(payload) if kind == 'synth' else encode(paired(*payload)) if kind == 'pair' else encode(payload)

def collate(data, b):
    m = max(len(data[j][0]) for j in b); ids = np.full((len(b), m), tok.pad_token_id, np.int64); att = np.zeros((len(b), m), np.int64); y = np.full((len(b), m, 2), -1, np.float32); fx = []
    for k, j in enumerate(b):
        x, t, f = data[j]; ids[k, :len(x)] = x; att[k, :len(x)] = 1; y[k, :len(x)] = t; fx += [(k, *q) for q in f]
    t = lambda a: torch.from_numpy(a).pin_memory().to(DEV, non_blocking=True) if DEV == 'cuda' else torch.from_numpy(a)
    return t(ids), t(att), t(y), t(np.array(fx, np.int64).reshape(-1, 4))

def batches(data, size, shuffle):
    ix = list(range(len(data)))
    if shuffle:
        random.shuffle(ix); ix = sum((sorted(ix[i:i + size * 50], key=lambda j: len(data[j][0])) for i in range(0, len(ix), size * 50)), [])
        bs = [ix[i:i + size] for i in range(0, len(ix), size)]; random.shuffle(bs)
    else: bs = [ix[i:i + size] for i in range(0, len(ix), size)]
    for b in bs: yield collate(data, b)

@torch.no_grad()
def predict(model, data):
    model.eval(); P, Y, hit = [], [], [0, 0, 0]
    for ids, att, y, fx in batches(data, 128, False):
        with torch.autocast(DEV, torch.bfloat16):
            z, h = model(ids, att); p = torch.sigmoid(z.float())
            if len(fx):
                top = model.fix(h[fx[:, 0], fx[:, 1]], fx[:, 2]).topk(3, -1).indices; hit[0] += (top[:, 0] == fx[:, 3]).sum().item(); hit[1] += (top == fx[:, 3:4]).any(-1).sum().item(); hit[2] += len(fx)
        m = y[..., 0] >= 0; P.append(p[m].cpu().numpy()); Y.append(y[m].cpu().numpy())
    return np.concatenate(P), np.concatenate(Y), [round(hit[0] / max(1, hit[2]), 3), round(hit[1] / max(1, hit[2]), 3)]

def mcc(p, y):
    tp = float((p & y).sum()); fp = float((p & ~y).sum()); fn = float((~p & y).sum()); tn = float((~p & ~y).sum())
    d = math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)); return (tp * tn - fp * fn) / d if d else 0

def evaluate(model, sets, clean):
    pc = np.sort(np.concatenate([predict(model, d)[0][:, 0] for d in clean.values()])); gc = np.sort(np.concatenate([predict(model, d)[0][:, 1] for d in clean.values()])); res = {}
    for n, d in sets.items():
        p, y, fx = predict(model, d); yb = y[:, 0] >= .5; best = max((mcc(p[:, 0] > t, yb), t) for t in np.arange(.1, .9, .05))
        row = {'mcc': round(best[0], 3), 'at': round(float(best[1]), 2), 'bad': round(float(yb.mean()), 3)}
        for share in (.002, .005, .02):   # the threshold that flags this share of sound tokens
            t = pc[int(len(pc) * (1 - share))]; f = p[:, 0] > t
            row[f'@{share}'] = (round(float(t), 2), 'P', round(float(yb[f].mean()) if f.any() else 0, 2), 'R', round(float(f[yb].mean()), 3))
        yg = y[:, 1] >= .5
        if (y[:, 1] >= 0).all() and yg.any(): t = gc[int(len(gc) * .995)]; f = p[:, 1] > t; row['gap@.005'] = (round(float(t), 2), 'P', round(float(yg[f].mean()) if f.any() else 0, 2), 'R', round(float(f[yg].mean()), 3))
        if fx[1]: row['fix top1,3'] = fx
        res[n] = row
    return res

def export(model, out, sets):
    """ONNX with int8 weights: input_ids, attention_mask [b, n], positions [k, 3] (row, token, kind) -> probabilities [b, n, 2], fix_p, fix_id [k, 5]"""
    model = model.float().cpu().eval(); model.base.config._attn_implementation = 'eager'
    class Wrap(nn.Module):
        def __init__(s): super().__init__(); s.m = model
        def forward(s, input_ids, attention_mask, positions):
            h = s.m.hidden(input_ids, attention_mask); p, i = torch.softmax(s.m.fix(h[positions[:, 0], positions[:, 1]], positions[:, 2]), -1).topk(5, -1)
            return torch.sigmoid(s.m.head(h)), p, i
    ids = torch.randint(5, 2000, (2, 24)); att = torch.ones_like(ids); pos = torch.tensor([[0, 3, 0], [1, 4, 1], [1, 5, 0]])
    torch.onnx.export(Wrap().eval(), (ids, att, pos), f'{out}/fp32.onnx', input_names=['input_ids', 'attention_mask', 'positions'], output_names=['probabilities', 'fix_p', 'fix_id'],
        dynamic_axes={'input_ids': {0: 'b', 1: 'n'}, 'attention_mask': {0: 'b', 1: 'n'}, 'positions': {0: 'k'}, 'probabilities': {0: 'b', 1: 'n'}, 'fix_p': {0: 'k'}, 'fix_id': {0: 'k'}}, opset_version=17, dynamo=False)
    from onnxruntime.quantization import quantize_dynamic, QuantType
    quantize_dynamic(f'{out}/fp32.onnx', f'{out}/int8.onnx', weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    import onnxruntime as ort
    for f in ('fp32', 'int8'):
        s = ort.InferenceSession(f'{out}/{f}.onnx', providers=['CPUExecutionProvider'])
        for n, d in sets.items():
            P, Y = [], []
            for ids, att, y, fx in batches(d[:300], 32, False):
                p = s.run(None, {'input_ids': ids.cpu().numpy(), 'attention_mask': att.cpu().numpy(), 'positions': np.zeros((0, 3), np.int64)})[0]; m = y[..., 0].cpu().numpy() >= 0
                P.append(p[m][:, 0]); Y.append(y.cpu().numpy()[m][:, 0] >= .5)
            P, Y = np.concatenate(P), np.concatenate(Y); say(f, n, max((round(mcc(P > t, Y), 3), round(float(t), 2)) for t in np.arange(.1, .9, .05)))
    os.remove(f'{out}/fp32.onnx'); say('int8 bytes', os.path.getsize(f'{out}/int8.onnx'))

if __name__ == '__main__':
    os.makedirs(A.out, exist_ok=True); random.seed(0); torch.manual_seed(0); torch.set_float32_matmul_precision('high')
    mlqe, pe, news, mqm23, mqm21 = load('mlqe_train'), load('clean_pe'), load('clean_news'), load('mqm_train'), load('mqm21_train')
    held, news = news[:2000], news[2000:]
    # the words the fix head may propose
    if os.path.exists(f'{A.base}/words.json'): words = json.load(open(f'{A.base}/words.json'))
    else:
        count = collections.Counter(w for r in news + pe for w in re.findall(r"[a-z]+(?:'[a-z]+)?", r['t'].lower().replace('’', "'")))
        words = [''] + [w for w, _ in count.most_common(8191)]
    FIX.update({w: i for i, w in enumerate(words)})
    student = build(A.base, [int(x) for x in A.layers.split(',')] if A.layers else None, len(words))
    if not A.minutes: export(student, A.out, {}); sys.exit()
    teacher = build(A.teacher, None, len(words)).to(DEV).eval() if A.teacher else None
    if not os.path.exists(f'{A.base}/model.pt'):
        e = student.base.get_input_embeddings().weight.detach(); v = tok.get_vocab()
        with torch.no_grad():
            for i, w in enumerate(words):
                if w in v: student.words.weight[i] = e[v[w]]
    # near words: the base model's own embedding neighbours, wrong in the way a translator's word choice is wrong
    emb = F.normalize(student.base.get_input_embeddings().weight.detach().float(), dim=-1).to(DEV); v = tok.get_vocab()
    ws = [w for w in v if w.isalpha() and len(w) > 3 and w not in CLOSED]; wi = torch.tensor([v[w] for w in ws], device=DEV)
    for i in range(0, len(ws), 2048):
        top = (emb[wi[i:i + 2048]] @ emb[wi].T).topk(16, dim=-1).indices.cpu().numpy()
        for k, row in enumerate(top):
            w = ws[i + k]; c = [ws[j] for j in row[1:] if ws[j][:4] != w[:4]]
            if len(c) > 3: NEAR[w] = c[:10]
    del emb; say('near words', len(NEAR), {k: NEAR.get(k) for k in ('crisis', 'pressure', 'bank', 'stressed')})
    if A.smoke: mlqe, pe, news, mqm23, mqm21, held = mlqe[:600], pe[:600], news[:600], mqm23[:60], mqm21[:200], held[:1100]
    cut = (lambda d: d[:120]) if A.smoke else (lambda d: d)
    devs = {n: encode(cut(load(n))) for n in ('dev_ro-en', 'dev_et-en', 'dev_ru-en', 'dev_ne-en', 'dev_si-en', 'mqm_test', 'mqm21_test', 'mqm22_test', 'wmt22_zh-en', 'wmt22_km-en', 'wmt22_ps-en')}
    g = Glitcher(FORMS, NEAR, SENSES, random.Random(99)); devs['synthetic'] = encode([g(r['t']) for r in held[:1000]])
    clean = {'pud': encode(cut(load('clean_pud'))), 'gum': encode(cut(load('clean_gumnews'))), 'held': encode(held[1000:])}
    model = student.to(DEV); decay = [p for n, p in model.named_parameters() if p.ndim > 1]; rest = [p for n, p in model.named_parameters() if p.ndim <= 1]
    opt = torch.optim.AdamW([{'params': decay, 'weight_decay': .01}, {'params': rest, 'weight_decay': 0}], lr=A.lr, betas=(.9, .98), fused=True)
    pool = Pool(max(1, min(14, os.cpu_count() - 2)), os.nice, (10,))   # forked after the tables above are filled
    def jobs(epoch):
        r = random.Random(epoch); texts = [x['t'] for x in news] + [x['t'] for x in pe if r.random() < .4]; r.shuffle(texts); texts = texts[:int(len(texts) * A.synthetic)]
        quiet = [{**x, 't': curly(x['t'])} if r.random() < .5 else x for x in r.sample(news, min(len(news), int(18000 * A.synthetic))) + r.sample(pe, min(len(pe), int(9000 * A.synthetic)))]
        return ([('synth', (texts[i::48], 1000 * epoch + i)) for i in range(48)] + [('pair', (mlqe[i::16], 1000 * epoch + i)) for i in range(16)]
            + [('pair', ((mqm21 + mqm23)[i::8], 77 * epoch + i, .1)) for i in range(8)] * 2 + [('plain', quiet[i::8]) for i in range(8)])
    step, epoch, budget, stop, seen, mark = 0, 0, A.minutes * 60, False, 0, 0; nxt = pool.map_async(make, jobs(0), chunksize=1)
    while not stop:
        data = sum(nxt.get(), []); nxt = pool.map_async(make, jobs(epoch + 1), chunksize=1); say(f'epoch {epoch}', len(data), 'examples')
        for ids, att, y, fx in batches(data, A.batch, True):
            done = (time.time() - T0) / budget
            for gr in opt.param_groups: gr['lr'] = A.lr * min(1, (step + 1) / 200) * max(.02, 1 - done)
            model.train()
            with torch.autocast(DEV, torch.bfloat16):
                z, h = model(ids, att); lf = F.cross_entropy(model.fix(h[fx[:, 0], fx[:, 1]], fx[:, 2]).float(), fx[:, 3]) if len(fx) else 0
                if teacher is not None:
                    with torch.no_grad(): zt, ht = teacher(ids, att); soft = torch.sigmoid(zt.float()); ft = teacher.fix(ht[fx[:, 0], fx[:, 1]], fx[:, 2]).float().softmax(-1) if len(fx) else None
            m = (y >= 0).float(); w = torch.tensor([1.0, .6], device=DEV); target = y.clamp(min=0)
            if teacher is not None: target = torch.where(y >= 0, .3 * target + .7 * soft, soft); m = (y[..., :1] >= 0).float().expand_as(y)
            loss = (F.binary_cross_entropy_with_logits(z.float(), target, reduction='none') * m * w).sum() / m.sum() + .1 * lf
            opt.zero_grad(set_to_none=True); loss.backward(); nn.utils.clip_grad_norm_(model.parameters(), 1.0); opt.step(); step += 1; seen += len(ids)
            if step % 200 == 0: say('step', step, 'loss', round(loss.item(), 4), 'seen', seen, 'done', round(done, 2))
            if done > mark + .15:   # a checkpoint, should the run be cut off
                mark = done; torch.save({k: x.half() for k, x in model.state_dict().items()}, f'{A.out}/model.pt'); json.dump(words, open(f'{A.out}/words.json', 'w'))
            if done >= 1 or os.path.exists(f'{A.out}/stop') or (A.smoke and step > 12): stop = True; break
        epoch += 1
    pool.terminate(); say('trained', step, 'steps', seen, 'examples')
    torch.save({k: x.half() for k, x in model.state_dict().items()}, f'{A.out}/model.pt'); json.dump(words, open(f'{A.out}/words.json', 'w'))
    model.base.config.save_pretrained(A.out); tok.save_pretrained(A.out)
    for n, r in evaluate(model, devs, clean).items(): say(n, json.dumps(r))
    export(model, A.out, {n: devs[n] for n in ('dev_ro-en', 'mqm21_test', 'synthetic')})
