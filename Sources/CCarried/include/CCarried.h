#include <stddef.h>

// A file that the program carries: its path from the project's folder, and its bytes.
struct lofte_carried {
    const char *path;
    const unsigned char *bytes;
    size_t size;
};

size_t lofte_carried_count(void);

// The file of a number below the count.
struct lofte_carried lofte_carried_file(size_t number);
