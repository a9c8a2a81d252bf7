# SPDX-License-Identifier: Apache-2.0
"""Who attune is compared with, and on which device each is asked without being named."""

from .onnxruntime_peer import OnnxRuntime
from .openvino_peer import OpenVino
from .torch_peers import Flex, Sdpa, Triton

_ON_CPU = ("flash", "openvino", "onnxruntime")
_CPU_ONLY = ("math", "openvino", "onnxruntime")


def all_peers(threads):
    """`threads` is for those that run on the CPU and are not PyTorch, which has a setting of its
    own for all of a process."""
    return [Sdpa("flash", "FLASH_ATTENTION"), Sdpa("cudnn", "CUDNN_ATTENTION"),
            Sdpa("efficient", "EFFICIENT_ATTENTION"), Sdpa("math", "MATH"), Flex(), Triton(),
            OpenVino(threads), OnnxRuntime(threads)]


def usual_peers(peers, device):
    """Those that a table of the device shows when nobody is asked for by name."""
    if device == "cpu":
        return [peer for peer in peers if peer.name in _ON_CPU]
    return [peer for peer in peers if peer.name not in _CPU_ONLY]
