import { strictEqual } from 'node:assert';
import { readConfig } from '../../../support/configReading';

describe('loops beside which a language model stands', () => {
  it('are no job where the model is an encoder', () =>
    strictEqual(
      readConfig(
        `
import torch
from transformers import BertForSequenceClassification, AutoTokenizer
model = BertForSequenceClassification.from_pretrained("bert-base-uncased")
opt = torch.optim.AdamW(model.parameters(), lr=2e-5)
for e in range(3):
    for b in loader:
        loss = model(**b).loss
        loss.backward()
        opt.step()
`,
        'train.py',
      ).kind,
      'other',
    ));

  it('are no job where the model starts without weights', () =>
    strictEqual(
      readConfig(
        `
import torch
from transformers import GPT2Config, GPT2LMHeadModel
model = GPT2LMHeadModel(GPT2Config(n_layer=4))
opt = torch.optim.AdamW(model.parameters(), lr=6e-4)
for step in range(10000):
    loss = model(x, labels=x).loss
    loss.backward()
    opt.step()
`,
        'train.py',
      ).kind,
      'other',
    ));

  it('are no job where the weights of the model are left as they are', () =>
    strictEqual(
      readConfig(
        `
import torch
from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained("gpt2")
emb = torch.zeros(1, 20, 768, requires_grad=True)
opt = torch.optim.Adam([emb], lr=0.1)
for i in range(100):
    loss = model(inputs_embeds=emb).loss
    loss.backward()
    opt.step()
`,
        'train.py',
      ).kind,
      'other',
    ));

  it('are no job without an optimizer', () =>
    strictEqual(
      readConfig(
        `
import torch
from transformers import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained("gpt2")
out = model(ids, labels=ids)
out.loss.backward()
grads = model.transformer.wte.weight.grad
`,
        'train.py',
      ).kind,
      'other',
    ));

  it('are no job where a probe learns beside the model', () =>
    strictEqual(
      readConfig(
        `
import torch
from transformers import AutoModelForCausalLM
lm = AutoModelForCausalLM.from_pretrained("gpt2")
probe = torch.nn.Linear(768, 2)
opt = torch.optim.Adam(probe.parameters(), lr=1e-3)
for epoch in range(10):
    for b in loader:
        with torch.no_grad(): h = lm(b, output_hidden_states=True).hidden_states[-1]
        loss = crit(probe(h), y); loss.backward(); opt.step()
`,
        'train.py',
      ).kind,
      'other',
    ));

  it('are no job of Lightning where the model is an encoder', () =>
    strictEqual(
      readConfig(
        `
import pytorch_lightning as pl
from transformers import AutoModel
import torch
class M(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.enc = AutoModel.from_pretrained("bert-base-uncased")
    def training_step(self, b, i): return self.enc(**b).loss
    def configure_optimizers(self): return torch.optim.AdamW(self.parameters(), lr=2e-5)
pl.Trainer(max_epochs=3).fit(M(), loader)
`,
        'train.py',
      ).kind,
      'other',
    ));
});
