#include <png.h>
#include <stdlib.h>
#include <string.h>

// libpng's simplified interface (libpng-manual, section V), whose errors are answers and no jumps. Its formats are macros,
// which Swift cannot see. Pixels are of one to four bytes: grey or red, green and blue, with or without opacity.

static inline unsigned lofte_png_channels(png_uint_32 format) { return PNG_IMAGE_SAMPLE_CHANNELS(format); }

// Reads the head; the picture is freed when this fails. 0 on failure.
static inline int lofte_png_begin(png_image *image, const void *bytes, size_t size) {
    memset(image, 0, sizeof *image);
    image->version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(image, bytes, size)) return 0;
    // Eight bits a sample, as the screen shows them, and no table of colours.
    image->format &= PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA;
    return 1;
}

// Writes a picture of 1 to 4 bytes a pixel into memory that `free` gives back; NULL on failure.
static inline void *lofte_png_written(
    unsigned width, unsigned height, unsigned channels, const void *pixels, size_t *size) {
    png_image image;
    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    image.width = width;
    image.height = height;
    image.format = (channels > 2 ? PNG_FORMAT_FLAG_COLOR : 0) | (channels % 2 == 0 ? PNG_FORMAT_FLAG_ALPHA : 0);
    png_alloc_size_t room = PNG_IMAGE_PNG_SIZE_MAX(image);
    void *bytes = malloc(room);
    if (bytes == NULL) return NULL;
    if (!png_image_write_to_memory(&image, bytes, &room, 0, pixels, 0, NULL)) {
        png_image_free(&image);
        free(bytes);
        return NULL;
    }
    *size = room;
    return bytes;
}
