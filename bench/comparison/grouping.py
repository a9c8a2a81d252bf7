# SPDX-License-Identifier: Apache-2.0
"""Grouped query heads for attention functions that want as many heads of q as of k and v. Query
heads of one group lie behind each other, so all of this is views, no copies."""


def fold_into_rows(case, q):
    """The queries of a group as further queries of its head: [batch, kv_heads, group · q_len, d].
    Right only where a mask does not look at the query."""
    return q.reshape(case.batch, case.kv_heads, case.group * case.q_len, case.head_dim)


def fold_into_batch(case, tensor):
    """Each head of k and v as an item of the batch with its group of query heads:
    [batch · kv_heads, heads / kv_heads, length, d]."""
    return tensor.reshape(case.batch * case.kv_heads, -1, tensor.shape[2], case.head_dim)


def unfold(case, out):
    """Either of them back: [batch, q_heads, q_len, d]."""
    return out.reshape(case.batch, case.q_heads, case.q_len, case.head_dim)
