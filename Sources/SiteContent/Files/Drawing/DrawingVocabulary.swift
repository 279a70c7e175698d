/// What a drawing may be made of: the elements and attributes of SVG that draw, and nothing that runs, fetches or leads away.
enum DrawingVocabulary {
    static let namespace = "http://www.w3.org/2000/svg"
    static let xlink = "http://www.w3.org/1999/xlink"

    /// Pictures that may stand in a drawing as data.
    static let pictureTypes = ["image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp"]

    /// Namespaces in which drawing programs leave notes for themselves, which no browser knows; by how they begin.
    static let notes = [
        "http://www.inkscape.org/namespaces/", "http://sodipodi.sourceforge.net/", "http://inkscape.sourceforge.net/",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#", "http://web.resource.org/cc/",
        "http://purl.org/dc/", "http://ns.adobe.com/", "adobe:ns:meta/", "http://www.bohemiancoding.com/sketch/ns",
        "http://www.figma.com/", "http://www.serif.com/", "http://xml.openoffice.org/svg/export",
        "http://sun.com/xmlns/staroffice/presentation", "https://boxy-svg.com", "http://www.vectornator.io",
        "http://vectornator.io", "http://schemas.microsoft.com/visio/", "http://www.corel.com/",
        "http://xml.apache.org/batik/ext",
    ]

    /// SVG 1.1 and 2: shapes, text, paint, filters and plain movements.
    static let elements = words(
        """
        svg g defs symbol use title desc metadata switch view style a
        path rect circle ellipse line polyline polygon text tspan tref textPath altGlyph image
        linearGradient radialGradient meshgradient meshrow meshpatch stop pattern hatch hatchpath solidcolor clipPath mask
        marker filter font font-face font-face-src font-face-name font-face-format glyph missing-glyph hkern vkern
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
        feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
        feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        animate animateTransform animateMotion animateColor set mpath color-profile cursor
        """)

    static let attributes = words(
        """
        id class style lang role tabindex type media version baseProfile contentScriptType contentStyleType zoomAndPan
        viewBox preserveAspectRatio x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy fr width height d points pathLength
        transform gradientTransform gradientUnits spreadMethod offset patternTransform patternUnits patternContentUnits
        clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits filterRes markerUnits markerWidth
        markerHeight orient refX refY rotate textLength lengthAdjust startOffset method spacing side path
        in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode
        kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent scale
        xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle
        stdDeviation tableValues slope intercept amplitude exponent radius baseFrequency numOctaves seed stitchTiles
        attributeName attributeType begin dur end min max restart repeatCount repeatDur fill calcMode keyTimes
        keySplines keyPoints from to by additive accumulate origin
        requiredFeatures requiredExtensions systemLanguage externalResourcesRequired viewTarget
        horiz-origin-x horiz-origin-y horiz-adv-x vert-origin-x vert-origin-y vert-adv-y units-per-em panose-1 stemv
        stemh slope cap-height x-height accent-height ascent descent widths bbox ideographic alphabetic mathematical
        hanging v-ideographic v-alphabetic v-mathematical v-hanging unicode glyph-name orientation arabic-form u1 g1 u2
        g2 k string unicode-range name local rendering-intent
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
        color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline
        enable-background fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings
        font-kerning font-size font-size-adjust font-stretch font-style font-variant font-weight
        glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing
        lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow
        paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
        stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
        text-overflow text-rendering text-align transform-box transform-origin unicode-bidi vector-effect visibility
        white-space word-spacing writing-mode line-height inline-size shape-inside shape-subtract shape-padding
        solid-color solid-opacity hatchUnits hatchContentUnits pitch crossorigin decoding focusable text-orientation
        text-indent text-transform font-variant-ligatures font-variant-caps font-variant-numeric font-variation-settings
        """)

    /// Those whose values are words for people, or names, and are never read as style.
    static let plainAttributes = words("id class lang role unicode glyph-name name d points transform values")

    private static func words(_ text: String) -> Set<String> {
        let words = Array(text.utf8).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        return Set(words.map { String(decoding: $0, as: UTF8.self) })
    }
}
