/// Builds an RDF/XML document (W3C, RDF 1.1 XML Syntax) of described things, their links and their texts.
struct RDFXML {
    private var xml = XMLText()

    /// The vocabularies of a data catalogue.
    init() {
        xml.append(
            literal: """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
                xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:vcard="http://www.w3.org/2006/vcard/ns#">

                """)
    }

    /// A thing of a class, and what is said of it.
    mutating func describe(_ type: StaticString, _ address: String, _ body: (inout RDFXML) -> Void) {
        xml.append(literal: "<")
        xml.append(literal: type)
        attribute("rdf:about", address)
        xml.append(literal: ">\n")
        body(&self)
        end(type)
    }

    /// A thing without an address of its own, as the value of a property.
    mutating func nested(_ property: StaticString, _ type: StaticString, _ body: (inout RDFXML) -> Void) {
        begin(property)
        xml.append(literal: "\n")
        begin(type)
        xml.append(literal: "\n")
        body(&self)
        end(type)
        end(property)
    }

    /// A property that leads to another thing.
    mutating func link(_ property: StaticString, _ address: String) {
        xml.append(literal: "<")
        xml.append(literal: property)
        attribute("rdf:resource", address)
        xml.append(literal: "/>\n")
    }

    /// A property that is a text in a language, or in none.
    mutating func text(_ property: StaticString, _ text: String, language: String? = nil) {
        xml.append(literal: "<")
        xml.append(literal: property)
        if let language { attribute("xml:lang", language) }
        value(text, property)
    }

    /// A property that is a day.
    mutating func day(_ property: StaticString, _ iso: String) {
        xml.append(literal: "<")
        xml.append(literal: property)
        attribute("rdf:datatype", "http://www.w3.org/2001/XMLSchema#date")
        value(iso, property)
    }

    /// The bytes of the whole document.
    func finished() -> [UInt8] {
        var document = self
        document.xml.append(literal: "</rdf:RDF>\n")
        return document.xml.bytes
    }

    private mutating func value(_ text: String, _ property: StaticString) {
        xml.append(literal: ">")
        xml.append(text)
        end(property)
    }

    private mutating func begin(_ name: StaticString) {
        xml.append(literal: "<")
        xml.append(literal: name)
        xml.append(literal: ">")
    }

    private mutating func end(_ name: StaticString) {
        xml.append(literal: "</")
        xml.append(literal: name)
        xml.append(literal: ">\n")
    }

    private mutating func attribute(_ name: StaticString, _ value: String) {
        xml.append(literal: " ")
        xml.append(literal: name)
        xml.append(literal: "=\"")
        xml.append(value)
        xml.append(literal: "\"")
    }
}
