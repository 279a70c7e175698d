/// How strictly templates are read.
package enum TemplateRules: Sendable {
    /// What lofte asks of the templates of a site: every name, partial and block exists, nothing is lost in silence.
    case strict
    /// The Mustache specification to the letter (https://github.com/mustache/spec, 1.4): what is unknown is empty, and
    /// `{{{x}}}` writes any text. For the specification's own cases.
    case specification
}
