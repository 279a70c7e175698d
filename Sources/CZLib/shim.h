#include <zlib.h>

// deflateInit2 is a macro, which Swift cannot see.
static inline int lofte_deflate_init(z_streamp stream, int level, int windowBits) {
    return deflateInit2(stream, level, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY);
}
