"""Peer: vobject + phonenumbers + csv + dict.

python3 audit.py ESTATE OUT.jsonl AS-OF
"""

import csv
import json
import sys
from pathlib import Path

import phonenumbers
import vobject

estate, out, as_of = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
memo = {}


def parsed(text):
    try:
        number = phonenumbers.parse(text, "DE")
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def e164(text):
    if text not in memo:
        memo[text] = parsed(text)
    return memo[text]


def latest_records(file):
    """The latest record of each number; of two on one day, the later row."""
    latest = {}
    with open(file, newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            phone = row["phone"]
            number = phone if phone.startswith("+") and phone[1:].isdigit() else parsed(phone)
            known = latest.get(number)
            if known is None or row["at"] >= known[0]:
                latest[number] = (row["at"], row["status"], row["valid_until"], row["record_id"])
    return latest


def standing(number, record):
    if number is None:
        return "unparsable"
    if record is None:
        return "no-record"
    _, status, valid_until, _ = record
    if status != "given":
        return status
    return "expired" if valid_until and valid_until < as_of else "ok"


records = latest_records(estate / "register.csv")
contacts = tels = findings = 0
with open(out, "w", encoding="utf-8") as report:
    for home in sorted((estate / "phones").iterdir()):
        book = (home / "contacts.vcf").read_bytes().decode("utf-8")
        for card in vobject.readComponents(book, ignoreUnreadable=True, allowQP=True):
            contacts += 1
            name = card.contents["fn"][0].value if "fn" in card.contents else ""
            for tel in card.contents.get("tel", []):
                tels += 1
                number = e164(tel.value)
                record = records.get(number) if number else None
                finding = standing(number, record)
                if finding == "ok":
                    continue
                findings += 1
                row = {
                    "device": home.name,
                    "contact": name,
                    "tel": tel.value,
                    "number": number,
                    "finding": finding,
                    "record": record and record[3],
                }
                report.write(json.dumps(row, ensure_ascii=False) + "\n")
print(json.dumps({"contacts": contacts, "tels": tels, "findings": findings}))
