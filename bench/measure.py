"""Runs a command and writes what it cost to file descriptor 3, as JSON.

python3 measure.py COMMAND [ARGUMENT…]

Wall and CPU in seconds, peak memory in MiB; threads and waited-for children are included.
"""

import json
import os
import sys
import time

os.set_inheritable(3, False)
start = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - start
peak = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
cost = {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": peak, "code": os.waitstatus_to_exitcode(status)}
os.write(3, json.dumps(cost).encode())
