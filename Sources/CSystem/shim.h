// glibc (since 2.28) and musl (since 1.2.4) have it, but show it to GNU sources only.
#if defined(__linux__)
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
#endif
