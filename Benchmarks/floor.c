/* The floor: the least that any program must do that makes such a site. It reads the same files, runs cmark over their
   prose, and writes as many bytes to the same places; it understands nothing of them.

       cc -O2 -pthread floor.c -lcmark -o floor && ./floor PLAN OUTPUT

   PLAN has a line for each file to write: its path, its size in bytes and, for a page that was written, its source file,
   parted by tabs. Two threads take the lines in turn, as the program does. */
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct line {
    char *path, *source;
    size_t size;
};

static struct line *lines;
static size_t count;
static const char *output;
static atomic_size_t next_line, failures;

static void make_folders(char *path) {
    for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        mkdir(path, 0755);
        *slash = '/';
    }
}

static char *read_file(const char *path, size_t *length) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) return NULL;
    char *text = malloc((size_t)status.st_size + 1);
    ssize_t got = read(file, text, (size_t)status.st_size);
    close(file);
    *length = got < 0 ? 0 : (size_t)got;
    text[*length] = 0;
    return text;
}

static int write_file(const char *path, const char *bytes, size_t size) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0) return -1;
    size_t done = 0;
    while (done < size) {
        ssize_t wrote = write(file, bytes + done, size - done);
        if (wrote < 0) return -1;
        done += (size_t)wrote;
    }
    return close(file);
}

static void make(struct line *line, char **page, size_t *capacity) {
    if (line->size > *capacity) {
        *capacity = line->size * 2;
        *page = realloc(*page, *capacity);
    }
    memset(*page, ' ', line->size);
    if (line->source) {
        size_t length;
        char *text = read_file(line->source, &length);
        if (!text) {
            failures++;
            return;
        }
        char *body = strstr(text + 3, "\n---\n");
        body = body ? body + 5 : text;
        char *html = cmark_markdown_to_html(body, length - (size_t)(body - text), CMARK_OPT_DEFAULT);
        size_t size = strlen(html);
        memcpy(*page, html, size < line->size ? size : line->size);
        free(html);
        free(text);
    }
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", output, line->path);
    if (write_file(path, *page, line->size) == 0) return;
    make_folders(path);
    if (write_file(path, *page, line->size) != 0) failures++;
}

static void *work(void *unused) {
    char *page = NULL;
    size_t capacity = 0, index;
    while ((index = next_line++) < count) make(&lines[index], &page, &capacity);
    free(page);
    return unused;
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    output = argv[2];
    size_t length;
    char *plan = read_file(argv[1], &length);
    if (!plan) return 1;
    for (char *c = plan; *c; c++) count += *c == '\n';
    lines = calloc(count, sizeof *lines);
    char *rest = plan;
    for (size_t i = 0; i < count; i++) {
        char *line = strsep(&rest, "\n");
        lines[i].path = strsep(&line, "\t");
        lines[i].size = strtoul(strsep(&line, "\t"), NULL, 10);
        lines[i].source = line && *line ? line : NULL;
    }
    pthread_t threads[2];
    for (int i = 0; i < 2; i++) pthread_create(&threads[i], NULL, work, NULL);
    for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    return failures ? 1 : 0;
}
