package import Markup

/// A template bound to the shape of its view model: every name in it is known to exist and where its value is.
///
/// Rendering cannot fail, looks no name up and always ends. Any number of pages may be rendered at the same time.
package final class BoundTemplate: Sendable {
    /// The shape that the template was bound to.
    package let shape: Shape
    /// The shape whose texts are given apart from the object.
    private let constant: Shape?
    private let program: Program

    init(shape: Shape, constant: Shape?, program: Program) {
        self.shape = shape
        self.constant = constant
        self.program = program
    }

    /// Appends the page, UTF-8, to `bytes`.
    ///
    /// - Parameter constants: the texts of the shape that the template was bound with. What the object holds of that shape
    ///   says the same.
    /// - Precondition: `object` has the shape that the template was bound to.
    package func render(_ object: Object, constants: ConstantTexts? = nil, into bytes: inout [UInt8]) {
        precondition(object.shape === shape, "a template bound to \(shape.name) was given \(object.shape.name)")
        precondition(constants?.shape === constant, "a template is given the constant texts that it was bound with")
        var renderer = Renderer(object)
        // A page of an activity, with some to spare.
        var output = OutputBuffer(capacity: 16_384)
        renderer.run(program, constants, into: &output)
        output.write(to: &bytes)
    }

    /// The page of a view model, as markup.
    package func html(of model: some ViewModel) -> HTML {
        var bytes: [UInt8] = []
        render(model.object, into: &bytes)
        return HTML(trusted: bytes)
    }
}
