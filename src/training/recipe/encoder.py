"""The encoder: a frozen piece table in 4-bit blocks, post-norm layers of any width within, one linear head."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from .labels import LOGITS

WIDTH, HEAD, POSITIONS, EPSILON = 384, 32, 256, 1e-12      # HEAD: width of one attention head
FULL = 12, 1536                    # a layer of the base: attention heads, inner width of the feed-forward part


def dequantised(blocks, scales):
    """Table rows [n, 384] float16 from nibbles [n, 12, 16] uint8 (j and j + 16 in byte j) and scales [n, 12]."""
    values = torch.cat([blocks & 15, blocks >> 4], 2).float() - 8
    return (values * scales[..., None].float()).flatten(1).half()


class Layer(nn.Module):
    def __init__(self, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(WIDTH, 3 * heads * HEAD), nn.Linear(heads * HEAD, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, inner), nn.Linear(inner, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, EPSILON), nn.LayerNorm(WIDTH, EPSILON)
        self.drop = nn.Dropout(0)

    def forward(self, x, mask):
        """x [batch, pieces, 384]; mask [batch, 1, 1, pieces], 0 or very small."""
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, HEAD).permute(2, 0, 3, 1, 4)
        if x.is_cuda:
            attended = F.scaled_dot_product_attention(q, k, v, mask.to(q.dtype))
        else:                      # spelt out: torch's own attention with a mask is slower on a CPU
            attended = torch.softmax((q * HEAD ** -.5) @ k.transpose(-1, -2) + mask, -1) @ v
        x = self.norm1(x + self.drop(self.out(attended.transpose(1, 2).reshape(b, t, -1))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x), approximate="tanh"))))


def shapes_of(w):
    """(heads, inner width) of each layer of weights by torch's names."""
    layers = 1 + max(int(k.split(".")[1]) for k in w if k.startswith("layers."))
    return [(w[f"layers.{n}.out.weight"].shape[1] // HEAD, w[f"layers.{n}.down.weight"].shape[1]) for n in range(layers)]


class Encoder(nn.Module):
    def __init__(self, pieces, shapes):
        """shapes: (heads, inner width) of each layer."""
        super().__init__()
        self.register_buffer("table", torch.zeros(pieces, WIDTH, dtype=torch.float16), persistent=False)
        self.position = nn.Parameter(torch.zeros(POSITIONS, WIDTH))
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer(*shape) for shape in shapes)
        self.head, self.drop = nn.Linear(WIDTH, LOGITS), nn.Dropout(.1)

    def forward(self, ids, real, low=False):
        """Logits [batch, pieces, 35] float32 of ids [batch, pieces]; `real` is False on padding; `low` computes in bf16."""
        x = self.norm(self.table[ids].float() + self.position[:ids.shape[1]])
        mask = torch.zeros(real.shape, device=x.device).masked_fill(~real, -1e9)[:, None, None, :]
        with torch.autocast(x.device.type, torch.bfloat16, enabled=low):
            mask = mask.to(torch.bfloat16) if low else mask
            for layer in self.layers:
                x = layer(x, mask)
        return self.head(self.drop(x.float()))


def bf16_pays(device):
    """bf16 is faster on a GPU, and on a CPU only where it multiplies in hardware."""
    if device != "cpu":
        return True
    try:
        with open("/proc/cpuinfo", encoding="ascii") as info:
            text = info.read()
    except OSError:
        return False
    return "avx512_bf16" in text or "amx_bf16" in text
