#define _GNU_SOURCE
#include "CLastResort.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { longest = 1024, stack_size = 64 * 1024, status = 3 };

// Two, so that the one that is being replaced is never the one that is printed.
static char texts[2][longest];
static size_t lengths[2];
static volatile sig_atomic_t current = 0;

static void end(int number) {
    (void)number;
    int chosen = current;
    size_t written = 0;
    while (written < lengths[chosen]) {
        ssize_t count = write(STDERR_FILENO, texts[chosen] + written, lengths[chosen] - written);
        if (count <= 0) break;
        written += (size_t)count;
    }
    _exit(status);
}

void lofte_last_resort_say(const char *text, size_t length) {
    int next = 1 - current;
    lengths[next] = length < longest ? length : longest;
    memcpy(texts[next], text, lengths[next]);
    current = next;
}

void lofte_last_resort_cover_thread(void) {
    static _Thread_local char stack[stack_size];
    static _Thread_local int is_covered = 0;
    if (is_covered) return;
    stack_t alternate = {0};
    alternate.ss_sp = stack;
    alternate.ss_size = stack_size;
    is_covered = sigaltstack(&alternate, NULL) == 0;
}

void lofte_last_resort_begin(const char *text, size_t length) {
    static const int faults[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGSYS};
    lofte_last_resort_say(text, length);
    lofte_last_resort_cover_thread();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = end;
    // A fault in the handler itself ends the process as it would have.
    action.sa_flags = SA_ONSTACK | (int)SA_RESETHAND | SA_NODEFER;
    sigemptyset(&action.sa_mask);
    // Whoever started the process may have blocked them, and a mask is inherited.
    sigset_t unblocked;
    sigemptyset(&unblocked);
    for (size_t index = 0; index < sizeof faults / sizeof *faults; index++) {
        sigaction(faults[index], &action, NULL);
        sigaddset(&unblocked, faults[index]);
    }
    sigprocmask(SIG_UNBLOCK, &unblocked, NULL);
}
