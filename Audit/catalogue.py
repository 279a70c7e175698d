"""Reads a built site's data catalogue with rdflib, which others wrote, and demands what DCAT-AP-SE 3 does of each thing in it;
and holds the JSON files against their schemas.

    .audit/venv/bin/python Audit/catalogue.py SITE [SITE …]

Each address of a file of the site must lead to a file that is there, and every address must be a full one.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from rdflib import Graph, Namespace, RDF, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF

VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
# What a catalogue that is gathered by dataportal.se owes for each class.
OWED = {
    DCAT.Catalog: [DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.dataset, DCTERMS.license, DCTERMS.language],
    DCAT.Dataset: [DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.distribution, DCAT.theme, DCAT.keyword,
                   DCAT.landingPage, DCTERMS.accessRights, DCTERMS.accrualPeriodicity, DCTERMS.modified],
    DCAT.Distribution: [DCAT.accessURL, DCAT.downloadURL, DCTERMS.format, DCAT.mediaType, DCTERMS.license],
    FOAF.Agent: [FOAF.name, DCTERMS.type],
}


def faults(site):
    graph = Graph().parse(site / "data/katalog.rdf", format="xml")
    found = []
    for kind, owed in OWED.items():
        things = list(graph.subjects(RDF.type, kind))
        if not things:
            found.append(f"there is no {kind}")
        for thing in things:
            found += [f"{thing} lacks {name}" for name in owed if (thing, name, None) not in graph]
    catalogue = next(graph.subjects(RDF.type, DCAT.Catalog))
    listed = set(graph.objects(catalogue, DCAT.dataset))
    if listed != set(graph.subjects(RDF.type, DCAT.Dataset)):
        found.append("the catalogue lists other datasets than are described")
    root = str(graph.value(catalogue, FOAF.homepage))
    for address in graph.objects(None, DCAT.downloadURL):
        if not str(address).startswith(root) or not (site / str(address)[len(root):]).is_file():
            found.append(f"no file at {address}")
    for page in graph.objects(None, DCAT.landingPage):
        if not (site / str(page)[len(root):] / "index.html").is_file():
            found.append(f"no page at {page}")
    for term in {term for triple in graph for term in triple if isinstance(term, URIRef)}:
        if not str(term).startswith(("http://", "https://", "mailto:", "tel:")):
            found.append(f"not a full address: {term}")
    schemas = list(graph.subject_objects(DCTERMS.conformsTo))
    if not schemas:
        found.append("no file has a schema")
    for file, schema in schemas:
        rules = json.loads((site / str(schema)[len(root):]).read_text("utf-8"))
        Draft202012Validator.check_schema(rules)
        if rules["$id"] != str(schema):
            found.append(f"{schema} calls itself {rules['$id']}")
        data = json.loads((site / str(graph.value(file, DCAT.downloadURL))[len(root):]).read_text("utf-8"))
        checker = Draft202012Validator(rules, format_checker=Draft202012Validator.FORMAT_CHECKER)
        found += [f"{file}: {fault.json_path}: {fault.message}" for fault in checker.iter_errors(data)]
    return found, len(graph)


def main():
    count = 0
    for name in sys.argv[1:]:
        found, triples = faults(pathlib.Path(name))
        count += len(found)
        for fault in found:
            print(f"{name}: {fault}")
        print(f"the catalogue of {name}: {triples} statements, {len(found)} faults")
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()
