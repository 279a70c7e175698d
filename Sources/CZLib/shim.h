#include <zlib.h>

// deflateInit2 is a macro, which Swift cannot see.
static inline int lofte_deflate_init(z_streamp stream, int level, int windowBits) {
    return deflateInit2(stream, level, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY);
}

// inflateInit2 is one too.
static inline int lofte_inflate_init(z_streamp stream, int windowBits) {
    return inflateInit2(stream, windowBits);
}
