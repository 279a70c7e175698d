#if defined(__linux__)
#include <stdint.h>

// glibc (since 2.28) and musl (since 1.2.4) have it, but show it to GNU sources only.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

// Neither has a function for openat2(2), and Swift cannot call one with a list of arguments of any length.
long syscall(long number, ...);

/// Opens `path` below `folder` (openat2(2), Linux 5.6); -1 with `errno` when it cannot be opened.
static inline int lofte_openat2(int folder, const char *path, uint64_t flags, uint64_t mode, uint64_t resolve) {
    struct { uint64_t flags, mode, resolve; } how = {flags, mode, resolve};
    const long openat2_number = 437; // the same on every processor
    return (int)syscall(openat2_number, folder, path, &how, sizeof how);
}
#endif
