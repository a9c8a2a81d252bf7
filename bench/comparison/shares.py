# SPDX-License-Identifier: Apache-2.0
"""What a time means: speed, its share of what the machine can do, and others' known figures."""


def add_speed(result, case, ceilings):
    """Adds to a timed result its TFLOP/s and, where the device's ceilings are known (CPUs), GFLOP/s
    and the share of the multiply-add peak; for one row against all keys also the rate at which k
    and v are read and its share. A share above 1 is data that caches kept between launches."""
    result["tflops"] = case.flop() / result["median_us"] / 1e6
    if ceilings is None:
        return
    result["gflops"] = case.flop() / result["median_us"] / 1e3
    result["peak_share"] = result["gflops"] / ceilings["peak_gflops"]
    if case.decode:
        result["gb_per_s"] = case.kv_bytes() / result["median_us"] / 1e3
        result["bandwidth_share"] = result["gb_per_s"] / ceilings["read_gb_per_s"]


def share_again(rows, ceilings):
    """The same shares of other ceilings."""
    for row in rows:
        for result in row["results"]:
            if "peak_share" in result:
                result["peak_share"] = result["gflops"] / ceilings["peak_gflops"]
            if "bandwidth_share" in result:
                result["bandwidth_share"] = result["gb_per_s"] / ceilings["read_gb_per_s"]


def add_known(row, case, own):
    """Puts attune's speed over figures that were not measured in this run."""
    if case.known:
        row["known"] = [{"who": who, "gflops": gflops, "measured_in_this_run": False,
                         "ratio": own["tflops"] * 1e3 / gflops} for who, gflops in case.known]
