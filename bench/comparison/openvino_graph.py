# SPDX-License-Identifier: Apache-2.0
"""What all models for OpenVINO have in common: precision, threads, tensors of torch's."""


def compiled_request(model, case, threads):
    """(the compiled model, a request of it). A cache keeps the case's dtype."""
    import openvino
    compiled = openvino.Core().compile_model(model, "CPU", {
        "INFERENCE_PRECISION_HINT": "f32",
        "KV_CACHE_PRECISION": case.dtype,
        "INFERENCE_NUM_THREADS": threads,
        "NUM_STREAMS": 1,
        "PERFORMANCE_HINT": "LATENCY",
        # Else the calling thread, which all others launch from, would stay on one core.
        "ENABLE_CPU_PINNING": False})
    return compiled, compiled.create_infer_request()


def shared(tensor):
    """The memory of a dense tensor as OpenVINO's; numpy has no bf16, so the bits travel as
    integers. The tensor has to outlive it."""
    import openvino
    import torch
    kind = {torch.float32: "f32", torch.float16: "f16", torch.bfloat16: "bf16",
            torch.int32: "i32"}[tensor.dtype]
    bits = tensor.view({4: torch.int32, 2: torch.int16}[tensor.element_size()]).numpy()
    return openvino.Tensor(bits, openvino.Shape(list(tensor.shape)), getattr(openvino.Type, kind))


def nodes(compiled):
    """What a model became: kinds of nodes with the kernel that each runs, constants left out."""
    found = []
    for node in compiled.get_runtime_model().get_ordered_ops():
        facts = node.get_rt_info()
        layer, kernel = (facts[key].astype(str) if hasattr(facts[key], "astype") else facts[key]
                         for key in ("layerType", "primitiveType"))
        if layer not in ("Input", "Output", "Const", "Parameter", "Result"):
            found.append(f"{layer} ({kernel})")
    return ", ".join(found)
