# SPDX-License-Identifier: Apache-2.0
"""The results of bench/compare as a Markdown table."""


def speed(result, ratio, on_cpu):
    """TFLOP/s, on a CPU GFLOP/s; attune's speed over it if that is known, and a CPU's share."""
    if result["status"] != "ok":
        return result["status"]
    text = f"{result['gflops' if on_cpu else 'tflops']:.3g}"
    if ratio is not None:
        text += f" ({ratio:.2f}x)"
    share = result.get("bandwidth_share", result.get("peak_share"))
    return text if share is None else f"{text} {share:.0%}"


def known_figures(row):
    return [f"{known['who']} {known['gflops']:g} ({known['ratio']:.2f}x), a constant, not measured "
            "in this run" for known in row.get("known", [])]


def _head(data):
    """What was measured, and how to read it."""
    end = "." if data["finished"] else "; not finished."
    if not data["on_cpu"]:
        return [f"{data['date']}, commit {data['commit']}, driver {data['driver']}, "
                f"CUDA {data['cuda']}, torch {data['torch']}, cuDNN {data['cudnn']}, "
                f"triton {data['triton']}" + end, "",
                "TFLOP/s by median time; in brackets attune's speed over the peer's, above 1 where "
                "attune is faster."]
    lines = [f"{data['date']}, commit {data['commit']}, {data['threads']} threads, torch "
             f"{data['torch']}, openvino {data['openvino']}, onnxruntime {data['onnxruntime']}, "
             f"caches {data['caches']}" + end, "",
             "GFLOP/s by median time; in brackets attune's speed over the peer's, above 1 where "
             "attune is faster. Percent: of the multiply-add peak, in decode rows of the read "
             "bandwidth (bytes of k and v by time); each the larger of two measurements.", ""]
    for when in ("start", "end"):
        ceilings = data.get("ceilings_at_" + when)
        if ceilings:
            lines.append(f"- Measured at the {when}: peak {ceilings['peak_gflops']:.1f} GFLOP/s, "
                         f"reading {ceilings['read_gb_per_s']:.1f} GB/s")
    return lines


def markdown(data):
    """Everyone's speed; behind a peer's, attune's over its own."""
    lines = [f"# compare, grid {data['grid']}: {data['device']}", "", *_head(data), ""]
    names = [result["who"] for result in data["rows"][0]["results"]] if data["rows"] else []
    lines.append("| " + " | ".join(["case", *names, "attune time, 10 to 90 %"]) + " |")
    lines.append("| --- |" + " --- |" * (len(names) + 1))
    reasons = {}  # Why somebody was not measured: the cases that it goes for.
    for row in data["rows"]:
        cells = [speed(result, row["ratios"].get(result["who"]), data["on_cpu"])
                 for result in row["results"]]
        own = row["results"][0]
        spread = "" if own["status"] != "ok" else (
            f"{own['median_us']:.1f} us, {own['p10_us']:.1f} to {own['p90_us']:.1f}")
        lines.append("| " + " | ".join([row["case"], *cells, spread]) + " |")
        for result in row["results"]:
            if result["status"] != "ok":
                why = f"{result['who']} {result['status']}: {result['reason']}"
                reasons.setdefault(why, []).append(row["case"])
    known = [f"- {row['case']}: {figure}" for row in data["rows"] for figure in known_figures(row)]
    if known:
        lines += ["", "Known figures of others [GFLOP/s], and attune's speed over them:", ""]
        lines += known
    costs = [(row["case"], row["over_plain"]) for row in data["rows"] if "over_plain" in row]
    if costs:
        lines += ["", "Time over plain attention's of the same run: " +
                  ", ".join(f"{case} " + ", ".join(f"{who} {value:.2f}"
                                                   for who, value in sorted(over.items()))
                            for case, over in costs) + "."]
    if reasons:
        lines += ["", "Not measured, and why:", ""]
        lines += [f"- {why} ({', '.join(cases)})" for why, cases in reasons.items()]
    if data["not_run"]:
        lines += ["", "Not run for lack of time: " + ", ".join(data["not_run"]) + "."]
    return "\n".join(lines) + "\n"
