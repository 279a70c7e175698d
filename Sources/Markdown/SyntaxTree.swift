import CCMark

/// A CommonMark document as cmark's tree of nodes: the one owner of what libcmark allocates.
///
/// This file is the whole boundary to C. No node leaves `withRoot`, so none outlives its tree.
@safe struct SyntaxTree: ~Copyable {
    private let root: OpaquePointer?

    /// Parses `bytes[range]`. Bytes that are not UTF-8, and NUL, become U+FFFD. Every input is a document.
    init(parsing bytes: [UInt8], in range: Range<Int>) {
        unsafe root = unsafe bytes.withUnsafeBytes { buffer in
            let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[range])
            // An empty array may have no address, which cmark must not be handed.
            guard let start = part.baseAddress else { return unsafe cmark_parse_document("", 0, 0) }
            return unsafe cmark_parse_document(
                start.assumingMemoryBound(to: CChar.self), part.count, CMARK_OPT_VALIDATE_UTF8)
        }
    }

    deinit {
        if let root = unsafe root { unsafe cmark_node_free(root) }
    }

    /// Calls `body` with the document node, and keeps the tree alive until it is done.
    borrowing func withRoot<Result>(_ body: (SyntaxNode) -> Result) -> Result? {
        guard let root = unsafe root else { return nil }
        return unsafe body(SyntaxNode(pointer: root))
    }
}

/// A node of a `SyntaxTree`, usable as long as that tree lives.
///
/// Safe by its one way in: nodes come from `SyntaxTree.withRoot` and are used within its closure only.
@safe struct SyntaxNode {
    private let pointer: OpaquePointer

    fileprivate init(pointer: OpaquePointer) {
        unsafe self.pointer = unsafe pointer
    }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer = unsafe pointer else { return nil }
        unsafe self.init(pointer: pointer)
    }

    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
        /// Nodes that render as the text they are given, around their children.
        case customBlock, customInline

        fileprivate init(_ type: cmark_node_type) {
            self =
                switch type {
                case CMARK_NODE_TEXT: .text
                case CMARK_NODE_SOFTBREAK: .softBreak
                case CMARK_NODE_PARAGRAPH: .paragraph
                case CMARK_NODE_LINK: .link
                case CMARK_NODE_EMPH: .emphasis
                case CMARK_NODE_STRONG: .strong
                case CMARK_NODE_ITEM: .item
                case CMARK_NODE_HEADING: .heading
                case CMARK_NODE_CODE: .code
                case CMARK_NODE_LIST: .list
                case CMARK_NODE_IMAGE: .image
                case CMARK_NODE_LINEBREAK: .lineBreak
                case CMARK_NODE_BLOCK_QUOTE: .blockQuote
                case CMARK_NODE_CODE_BLOCK: .codeBlock
                case CMARK_NODE_HTML_BLOCK: .htmlBlock
                case CMARK_NODE_HTML_INLINE: .htmlInline
                case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
                case CMARK_NODE_CUSTOM_BLOCK: .customBlock
                case CMARK_NODE_CUSTOM_INLINE: .customInline
                default: .document
                }
        }

        fileprivate var type: cmark_node_type {
            switch self {
            case .document: CMARK_NODE_DOCUMENT
            case .blockQuote: CMARK_NODE_BLOCK_QUOTE
            case .list: CMARK_NODE_LIST
            case .item: CMARK_NODE_ITEM
            case .codeBlock: CMARK_NODE_CODE_BLOCK
            case .htmlBlock: CMARK_NODE_HTML_BLOCK
            case .paragraph: CMARK_NODE_PARAGRAPH
            case .heading: CMARK_NODE_HEADING
            case .thematicBreak: CMARK_NODE_THEMATIC_BREAK
            case .text: CMARK_NODE_TEXT
            case .softBreak: CMARK_NODE_SOFTBREAK
            case .lineBreak: CMARK_NODE_LINEBREAK
            case .code: CMARK_NODE_CODE
            case .htmlInline: CMARK_NODE_HTML_INLINE
            case .emphasis: CMARK_NODE_EMPH
            case .strong: CMARK_NODE_STRONG
            case .link: CMARK_NODE_LINK
            case .image: CMARK_NODE_IMAGE
            case .customBlock: CMARK_NODE_CUSTOM_BLOCK
            case .customInline: CMARK_NODE_CUSTOM_INLINE
            }
        }
    }
}

// MARK: Reading
extension SyntaxNode {
    var kind: Kind { unsafe Kind(cmark_node_get_type(pointer)) }
    /// Counted from 1 in what was parsed, as are columns, which count bytes.
    var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { unsafe Int(cmark_node_get_end_column(pointer)) }
    var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
    var firstChild: SyntaxNode? { unsafe SyntaxNode(cmark_node_first_child(pointer)) }
    var next: SyntaxNode? { unsafe SyntaxNode(cmark_node_next(pointer)) }
    var previous: SyntaxNode? { unsafe SyntaxNode(cmark_node_previous(pointer)) }

    /// The destination of a link or an image, with escapes and character references resolved.
    var destination: String {
        guard let url = unsafe cmark_node_get_url(pointer) else { return "" }
        return unsafe String(cString: url)
    }

    /// The title of a link or an image, or the word behind a code block's fence; empty for others.
    var attribute: String {
        let text = unsafe kind == .codeBlock ? cmark_node_get_fence_info(pointer) : cmark_node_get_title(pointer)
        guard let text = unsafe text else { return "" }
        return unsafe String(cString: text)
    }

    /// The text of a text, code or HTML node; empty for others.
    var literal: [UInt8] {
        var bytes: [UInt8] = []
        appendLiteral(to: &bytes)
        return bytes
    }

    func appendLiteral(to bytes: inout [UInt8]) {
        guard let text = unsafe cmark_node_get_literal(pointer) else { return }
        unsafe appendCString(text, to: &bytes)
    }

    /// A number that `mark` left on the node; 0 for none.
    var mark: Int { unsafe Int(bitPattern: cmark_node_get_user_data(pointer)) }

    /// Visits the node and all below it in document order, without recursion.
    ///
    /// The visitor may change what it is leaving, and remove a node without children that it is entering.
    func walk(_ visit: (_ node: SyntaxNode, _ entering: Bool) -> Void) {
        guard let iterator = unsafe cmark_iter_new(pointer) else { return }
        defer { unsafe cmark_iter_free(iterator) }
        while true {
            let event = unsafe cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = unsafe SyntaxNode(cmark_iter_get_node(iterator)) else { return }
            visit(node, event == CMARK_EVENT_ENTER)
        }
    }

    /// The HTML of the node and all below it. Without `allowsRawHTML`, cmark replaces raw HTML with a comment and
    /// leaves out destinations that run scripts.
    func renderHTML(allowsRawHTML: Bool = false) -> [UInt8] {
        guard let html = unsafe cmark_render_html(pointer, allowsRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT) else {
            return []
        }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
        var bytes: [UInt8] = []
        unsafe appendCString(html, to: &bytes)
        return bytes
    }
}

// MARK: Changing
extension SyntaxNode {
    /// Puts a new node before this one.
    func insertBefore(_ kind: Kind) -> SyntaxNode? {
        unsafe attach(kind) { new in unsafe cmark_node_insert_before(pointer, new) }
    }

    /// Puts a new node last among the children. A custom node renders `enter` before and `exit` after its own.
    func append(_ kind: Kind, enter: String = "", exit: String = "") -> SyntaxNode? {
        let child = unsafe attach(kind) { new in unsafe cmark_node_append_child(pointer, new) }
        child?.setRendering(enter: enter, exit: exit)
        return child
    }

    func setRendering(enter: String, exit: String) {
        unsafe cmark_node_set_on_enter(pointer, enter)
        unsafe cmark_node_set_on_exit(pointer, exit)
    }

    /// Moves all children of `other`, of this tree or another, behind the children of this node.
    func adoptChildren(of other: SyntaxNode) {
        while let child = other.firstChild {
            guard unsafe cmark_node_append_child(pointer, child.pointer) == 1 else { return child.remove() }
        }
    }

    /// Sets what `attribute` gives.
    func setAttribute(_ text: String) {
        _ = unsafe kind == .codeBlock ? cmark_node_set_fence_info(pointer, text) : cmark_node_set_title(pointer, text)
    }

    func setText(_ text: String) { unsafe cmark_node_set_literal(pointer, text) }

    func setHeadingLevel(_ level: Int32) { unsafe cmark_node_set_heading_level(pointer, level) }

    func setMark(_ mark: Int) { unsafe cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: mark)) }

    /// Takes the node and all below it out of the tree. It must not be used again.
    func remove() { unsafe cmark_node_free(pointer) }

    private func attach(_ kind: Kind, by insert: (OpaquePointer) -> Int32) -> SyntaxNode? {
        guard let node = unsafe cmark_node_new(kind.type) else { return nil }
        if unsafe insert(node) == 1 { return unsafe SyntaxNode(pointer: node) }
        unsafe cmark_node_free(node)
        return nil
    }
}

private func appendCString(_ text: UnsafePointer<CChar>, to bytes: inout [UInt8]) {
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
}
