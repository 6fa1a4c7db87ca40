/* mmap(2), munmap, mprotect, brk, mremap, msync, mincore, madvise, mlock, remap_file_pages. */
#include "probe.h"

#define PAGE 4096ul

static int file;
static const unsigned long odd_numbers[] = {0, 1, -1ul, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff, 0x8000000000000000, 0xfacefeedcafebabe};
#define ODD_NUMBERS (sizeof odd_numbers / sizeof *odd_numbers)

static void mapping(void) {
  CALL(SYS_mmap, NULL, PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CALL(SYS_mmap, NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  CALL(SYS_mmap, NULL, 2 * PAGE, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, PAGE);
  CALL(SYS_mmap, NULL, PAGE, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0);
  CALL(SYS_mremap, NULL, PAGE, PAGE, 0);
  CALL(SYS_munmap, NULL, PAGE);
  CALL(SYS_mmap, NULL, 0, PROT_READ, MAP_PRIVATE, file, 0);
  CALL(SYS_mmap, NULL, -1, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CALL(SYS_mmap, NULL, PAGE, PROT_READ, MAP_PRIVATE, 99, 5);
  CALL(SYS_mmap, 0x1001, PAGE, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, 0xfacefeedffffffff, 0xfacefeedcafebabe);
  CALL(SYS_mmap, 0xfacefeedcafebabe, PAGE, PROT_READ, MAP_PRIVATE | MAP_FIXED_NOREPLACE | MAP_ANONYMOUS, 0, -1);
  for (int type = 0; type < 16; type++) CALL(SYS_mmap, NULL, 0, PROT_READ, type | MAP_ANONYMOUS, -1, 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_mmap, NULL, 0, PROT_READ, MAP_PRIVATE | 1u << bit, 99, 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_mmap, NULL, 0, 1u << bit, MAP_SHARED, 99, 0);
  CALL(SYS_mmap, NULL, 0, -1, -1, -1, 0);
  CALL(SYS_mmap, NULL, 0, 0x0300000f, 0, -1, 0);
  CALL(SYS_mmap, NULL, 0, 0xf0, 0, -1, 0);
  CALL(SYS_mmap, NULL, 0, 0xfacefeed00000003, 0xfacefeed00000022, -1, 0);
  CALL(SYS_mmap, NULL, 0, 0, MAP_HUGETLB | MAP_PRIVATE | 21u << 26, -1, 0);
  CALL(SYS_mmap, NULL, 0, 0, MAP_HUGETLB | MAP_PRIVATE | 30u << 26, -1, 0);
  CALL(SYS_mmap, NULL, 0, 0, MAP_HUGETLB | MAP_SHARED_VALIDATE | MAP_SYNC | 63u << 26 | 0x200000, -1, 0);
  CALL(SYS_mmap, NULL, 0, 0, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK | MAP_GROWSDOWN | MAP_DENYWRITE | MAP_EXECUTABLE | MAP_LOCKED | MAP_NONBLOCK, -1, 0);
  CALL(SYS_mmap, NULL, 0, 0, MAP_SHARED | 0x280, -1, 0);
}

static void changing(char *area) {
  for (int bit = 0; bit < 32; bit++) CALL(SYS_mprotect, 1, PAGE, 1u << bit);
  CALL(SYS_mprotect, area, PAGE, PROT_READ | PROT_EXEC);
  CALL(SYS_mprotect, area, PAGE, PROT_READ | PROT_WRITE);
  CALL(SYS_mprotect, area, 0, 0);
  CALL(SYS_mprotect, NULL, -1, -1);
  CALL(SYS_mprotect, area + 1, PAGE, 0xfacefeed00000001);
  CALL(SYS_pkey_mprotect, area + 1, PAGE, 0xfacefeed00000001, -1);
  CALL(SYS_mprotect, 0xfacefeedcafebabe, 0xfacefeedcafebabe, 0x1000007);
  for (size_t i = 0; i < ODD_NUMBERS; i++) {
    CALL(SYS_munmap, odd_numbers[i] | 1, odd_numbers[ODD_NUMBERS - 1 - i]);
    CALL(SYS_madvise, 1, odd_numbers[i], odd_numbers[ODD_NUMBERS - 1 - i]);
    CALL(SYS_mlock, -1, odd_numbers[i]);
    CALL(SYS_munlock, odd_numbers[i], -1);
    CALL(SYS_mremap, 1, odd_numbers[i], odd_numbers[ODD_NUMBERS - 1 - i], 0, 5);
  }
  CALL(SYS_munmap, area + PAGE, PAGE);
  CALL(SYS_munmap, NULL, 0);
  for (int advice = -2; advice < 32; advice++) CALL(SYS_madvise, 1, PAGE, advice);
  for (int advice = 98; advice < 105; advice++) CALL(SYS_madvise, 1, PAGE, advice);
  CALL(SYS_madvise, area, PAGE, MADV_WILLNEED);
  CALL(SYS_madvise, area, PAGE, 0xfacefeed00000000 | MADV_RANDOM);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_mremap, 1, PAGE, PAGE, 1u << bit, 0x10000);
  CALL(SYS_mremap, area, PAGE, 2 * PAGE, MREMAP_MAYMOVE);
  CALL(SYS_mremap, 1, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, NULL);
  CALL(SYS_mremap, 1, PAGE, PAGE, 5, -1);
  CALL(SYS_mremap, 1, PAGE, PAGE, 6, -1);
  CALL(SYS_mremap, 1, PAGE, PAGE, 7, -1);
  CALL(SYS_mremap, 1, PAGE, PAGE, 0xfacefeed00000003, -1);
  CALL(SYS_mremap, NULL, -1, -1, -1, 0xfacefeedcafebabe);
  CALL(SYS_mremap, 1, PAGE, PAGE, 0xfacefeed00000002, 0x10000);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_msync, 1, PAGE, 1u << bit);
  CALL(SYS_msync, area + 8 * PAGE, PAGE, MS_SYNC);
  CALL(SYS_msync, area + 8 * PAGE, PAGE, MS_ASYNC | MS_INVALIDATE);
  CALL(SYS_msync, 1, -1, 7);
  CALL(SYS_msync, NULL, 0, 0);
  CALL(SYS_msync, 1, 0, -1);
  CALL(SYS_msync, 1, 0, 0xfacefeed00000004);
}

static void keeping(char *area) {
  CALL(SYS_mlock, area + 8 * PAGE, PAGE);
  CALL(SYS_munlock, area + 8 * PAGE, PAGE);
  CALL(SYS_mlock2, area + 8 * PAGE, PAGE, 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_mlock2, -1, -1, 1u << bit);
  CALL(SYS_mlock2, NULL, 0, -1);
  CALL(SYS_mlock2, -1, 1, 0xfacefeed00000001);
  for (int bit = 3; bit < 32; bit++) CALL(SYS_mlockall, 1u << bit);
  CALL(SYS_mlockall, 0);
  CALL(SYS_mlockall, 4);
  CALL(SYS_mlockall, 15);
  CALL(SYS_mlockall, -1);
  CALL(SYS_mlockall, 0xfacefeed00000008);
  CALL(SYS_munlockall);
}

static void residency(void) {
  char *area = mmap(NULL, 64 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  static unsigned char pages[128];
  for (int i = 0; i < 64; i += 3) area[i * PAGE] = 1;
  CALL(SYS_mincore, area, PAGE, pages);
  CALL(SYS_mincore, area, 1, pages);
  CALL(SYS_mincore, area, PAGE + 1, pages);
  CALL(SYS_mincore, area, 31 * PAGE, pages);
  CALL(SYS_mincore, area, 32 * PAGE, pages);
  CALL(SYS_mincore, area, 33 * PAGE, pages);
  CALL(SYS_mincore, area, 64 * PAGE, pages);
  CALL(SYS_mincore, area, 0, pages);
  CALL(SYS_mincore, area, PAGE, NULL);
  CALL(SYS_mincore, area, PAGE, probe_nowhere());
  CALL(SYS_mincore, area, 2 * PAGE, probe_tail(2));
  CALL(SYS_mincore, area, 3 * PAGE, probe_tail(2));
  CALL(SYS_mincore, area, 3 * PAGE, probe_odd(pages, 3));
  CALL(SYS_mincore, area + 1, PAGE, pages);
  CALL(SYS_mincore, area, -1, pages);
  CALL(SYS_mincore, NULL, PAGE, pages);
  CALL(SYS_mincore, 1, 0, pages);
  CALL(SYS_mincore, 1, 0, 0x1234);
  CALL(SYS_mincore, -PAGE, 0xfacefeedcafebabe, pages);
}

static void the_heap(void) {
  void *const end = (void *)syscall(SYS_brk, NULL);
  CALL(SYS_brk, (char *)end + PAGE);
  CALL(SYS_brk, end);
  CALL(SYS_brk, 1);
  CALL(SYS_brk, -1);
  CALL(SYS_brk, 0xfacefeedcafebabe);
}

static void rearranging(void) {
  CALL(SYS_remap_file_pages, 1, PAGE, 0, 0, 0);
  CALL(SYS_remap_file_pages, NULL, 0, 0, 1, MAP_NONBLOCK);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_remap_file_pages, 1, PAGE, 1u << bit, 1, 1u << bit);
  for (size_t i = 0; i < ODD_NUMBERS; i++) CALL(SYS_remap_file_pages, odd_numbers[i] | 1, odd_numbers[ODD_NUMBERS - 1 - i], odd_numbers[i], odd_numbers[i], odd_numbers[i]);
}

int main(void) {
  file = open("file", O_RDWR | O_CREAT, 0600);
  ftruncate(file, 4 * PAGE);
  char *area = mmap(NULL, 16 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  probe_begin();
  mapping();
  changing(area);
  keeping(area);
  residency();
  the_heap();
  rearranging();
  probe_end();
  return 0;
}
