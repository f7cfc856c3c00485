"""Reads entities.ftm.json of a folder with FollowTheMoney, and prints each entity as the library has it and each value that it refuses.

Writes the sheets of `ftm export-csv` into the folder.
"""

import json
import pathlib
import sys

from followthemoney import model
from followthemoney.export.csv import CSVExporter

folder = pathlib.Path(sys.argv[1])
given = [json.loads(line) for line in (folder / "entities.ftm.json").read_text().splitlines()]
schemata = {entity["id"]: model.get(entity["schema"]) for entity in given}
exporter = CSVExporter(folder)
entities, refused = [], []
for entity in given:
    # Checks and cleans each value, as it does for data that others made.
    proxy = model.get_proxy(entity, cleaned=False)
    proxy.schema.validate(entity)
    for name, values in entity["properties"].items():
        prop = proxy.schema.get(name)
        for value in values:
            if value not in proxy.get(name):
                refused.append([entity["id"], name, value])
            if prop.range and not schemata[value].is_a(prop.range):
                refused.append([entity["id"], name, value])
    exporter.write(proxy)
    entities.append({"id": proxy.id, "schema": proxy.schema.name, "caption": proxy.caption, "properties": proxy.properties})
exporter.close()
print(json.dumps({"entities": entities, "refused": refused}))
