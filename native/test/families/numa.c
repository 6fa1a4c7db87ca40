/* Memory nodes and protection keys: numa(7), pkeys(7). */
#include "probe.h"
#include <linux/mempolicy.h>

static const int NO_PROCESS = 0x7fffffff;

static void policies(void) {
  unsigned long *node = probe_tail(sizeof *node);
  unsigned long wide[20] = {0};
  int *mode = probe_tail(sizeof *mode);
  char *range = probe_tail(8192);
  *node = 1;

  for (int policy = -1; policy < 8; policy++) CALL(SYS_set_mempolicy, policy, node, 65);
  CALL(SYS_set_mempolicy, MPOL_BIND | MPOL_F_STATIC_NODES, node, 64);
  CALL(SYS_set_mempolicy, MPOL_INTERLEAVE | MPOL_F_RELATIVE_NODES, node, 8);
  CALL(SYS_set_mempolicy, MPOL_BIND | MPOL_F_NUMA_BALANCING, node, 2);
  CALL(SYS_set_mempolicy, MPOL_PREFERRED | MPOL_F_STATIC_NODES | 0x1000, node, 1);
  CALL(SYS_set_mempolicy, 0xffffffff00000000UL, NULL, 0);
  CALL(SYS_set_mempolicy, 0x7fff0ff9, NULL, 0);
  CALL(SYS_set_mempolicy, MPOL_DEFAULT, NULL, 0);
  CALL(SYS_set_mempolicy, MPOL_DEFAULT, node, 0);
  CALL(SYS_set_mempolicy, MPOL_BIND, NULL, 64);
  CALL(SYS_set_mempolicy, MPOL_BIND, probe_nowhere(), 64);
  CALL(SYS_set_mempolicy, MPOL_BIND, node, 66);
  CALL(SYS_set_mempolicy, MPOL_BIND, node, 129);
  CALL(SYS_set_mempolicy, MPOL_BIND, node, -1);
  CALL(SYS_set_mempolicy, MPOL_BIND, node, 4096 * 8 + 1);
  CALL(SYS_set_mempolicy, MPOL_BIND, (char *)node + 4, 32);
  CALL(SYS_set_mempolicy, MPOL_BIND, wide, 1024);
  wide[0] = 0x8000000000000001UL, wide[1] = 0xabcdef, wide[19] = 7;
  CALL(SYS_set_mempolicy, MPOL_BIND, wide, 20 * 64);
  CALL(SYS_set_mempolicy, MPOL_BIND, wide, 17 * 64 + 1);
  CALL(SYS_set_mempolicy, MPOL_DEFAULT, NULL, 0);

  CALL(SYS_get_mempolicy, NULL, NULL, 0, NULL, 0);
  CALL(SYS_get_mempolicy, mode, NULL, 0, NULL, 0);
  CALL(SYS_get_mempolicy, mode, wide, 1024, NULL, 0);
  CALL(SYS_get_mempolicy, mode, wide, 1024, range, MPOL_F_ADDR);
  CALL(SYS_get_mempolicy, mode, NULL, 0, range, MPOL_F_NODE | MPOL_F_ADDR);
  CALL(SYS_get_mempolicy, NULL, wide, 1024, NULL, MPOL_F_MEMS_ALLOWED);
  CALL(SYS_get_mempolicy, NULL, node, 64, NULL, MPOL_F_MEMS_ALLOWED);
  CALL(SYS_get_mempolicy, mode, node, 64, NULL, MPOL_F_MEMS_ALLOWED);
  CALL(SYS_get_mempolicy, mode, NULL, 0, NULL, MPOL_F_ADDR);
  CALL(SYS_get_mempolicy, mode, wide, 1024, range, 0xfffffff8UL);
  CALL(SYS_get_mempolicy, mode, wide, 1024, range, 0xfffffffffffffff8UL);
  CALL(SYS_get_mempolicy, mode, wide, 0, range, 8 | MPOL_F_ADDR);
  CALL(SYS_get_mempolicy, probe_nowhere(), NULL, 0, NULL, 0);
  CALL(SYS_get_mempolicy, mode, probe_nowhere(), 1024, NULL, 0);
  CALL(SYS_get_mempolicy, mode, wide, -1, NULL, 0);
  CALL(SYS_set_mempolicy, MPOL_INTERLEAVE | MPOL_F_STATIC_NODES, node, 64);
  CALL(SYS_get_mempolicy, mode, wide, 1024, NULL, 0);
  CALL(SYS_set_mempolicy, MPOL_LOCAL, NULL, 0);
  CALL(SYS_get_mempolicy, mode, NULL, 0, NULL, 0);

  *node = 1;
  CALL(SYS_mbind, range, 8192, MPOL_BIND, node, 64, 0);
  CALL(SYS_mbind, range, 8192, MPOL_DEFAULT, NULL, 0, MPOL_MF_MOVE);
  CALL(SYS_mbind, range, 8192, MPOL_PREFERRED, node, 64, MPOL_MF_STRICT | MPOL_MF_MOVE | MPOL_MF_MOVE_ALL);
  CALL(SYS_mbind, range, 8192, MPOL_INTERLEAVE | MPOL_F_STATIC_NODES, node, 8, 0xfffffff8);
  CALL(SYS_mbind, range, 8192, 9, wide, 80, 0x8 | MPOL_MF_STRICT);
  CALL(SYS_mbind, range, 8192, MPOL_LOCAL, NULL, 0, 0x20);
  CALL(SYS_mbind, NULL, 0xfacefeeddeadbeefUL, -1, NULL, -1, -1);
  CALL(SYS_mbind, range + 1, 0, MPOL_BIND, probe_nowhere(), 64, 0);
  CALL(SYS_mbind, range, 4096, MPOL_PREFERRED_MANY, node, 64, 0xffffffff00000000UL);
  CALL(SYS_mbind, range, 4096, 0xfacefeed00000001UL, node, 64, 0);
  CALL(SYS_mbind, range, 4096, 0xfacefeed00000001UL | MPOL_F_STATIC_NODES, node, 64, 0);
  CALL(SYS_mbind, range, 4096, 0xffff1234 | MPOL_F_RELATIVE_NODES, node, 64, 0);

  CALL(SYS_set_mempolicy_home_node, range, 8192, 0, 0);
  CALL(SYS_set_mempolicy_home_node, range, 8192, 0xfacefeed, 1);
  CALL(SYS_set_mempolicy_home_node, NULL, 0, -1, 0xfacefeeddeadbeefUL);
  CALL(SYS_set_mempolicy_home_node, range + 1, 0xffffffff, 0, 0);
}

static void moving(void) {
  char *page = probe_tail(4096);
  unsigned long *from = probe_tail(sizeof *from), *to = probe_tail(sizeof *to);
  void *pages[] = {page, (char *)0x1000, NULL, page};
  int nodes[] = {0, 99, -1, 0};
  int *status = probe_tail(sizeof nodes);
  *page = 1, *from = 1, *to = 3;

  CALL(SYS_migrate_pages, 0, 64, from, to);
  CALL(SYS_migrate_pages, 0, 65, from, from);
  CALL(SYS_migrate_pages, 0, 1, from, from);
  CALL(SYS_migrate_pages, -1, 8, from, to);
  CALL(SYS_migrate_pages, NO_PROCESS, 0, NULL, NULL);
  CALL(SYS_migrate_pages, 0, 64, NULL, to);
  CALL(SYS_migrate_pages, 0, 64, probe_nowhere(), probe_nowhere());
  CALL(SYS_migrate_pages, 0, -1, from, to);
  CALL(SYS_migrate_pages, 0, 200, from, to);

  void **list = probe_tail_of(pages, sizeof pages);
  int *target = probe_tail_of(nodes, sizeof nodes);
  void *many[40];
  int zeros[40] = {0};
  for (int i = 0; i < 40; i++) many[i] = page;
  CALL(SYS_move_pages, 0, 0, NULL, NULL, NULL, 0);
  CALL(SYS_move_pages, 0, 0, list, target, status, MPOL_MF_MOVE);
  CALL(SYS_move_pages, 0, 1, list, NULL, status, MPOL_MF_MOVE);
  CALL(SYS_move_pages, 0, 4, list, NULL, status, 0);
  CALL(SYS_move_pages, 0, 1, list, target, status, MPOL_MF_MOVE);
  CALL(SYS_move_pages, 0, 4, list, target, status, MPOL_MF_MOVE_ALL);
  CALL(SYS_move_pages, 0, 5, list, target, status, MPOL_MF_MOVE);
  CALL(SYS_move_pages, 0, 40, many, NULL, zeros, 0);
  CALL(SYS_move_pages, 0, 40, many, zeros, zeros, MPOL_MF_MOVE);
  CALL(SYS_move_pages, 0, 2, list + 3, target + 3, status, MPOL_MF_MOVE);
  CALL(SYS_move_pages, 0, 1, list, target, status, 0xfffffff9);
  CALL(SYS_move_pages, 0, 1, list, target, status, 0x80000000);
  CALL(SYS_move_pages, -1, 1, list, target, status, MPOL_MF_STRICT | MPOL_MF_MOVE);
  CALL(SYS_move_pages, NO_PROCESS, 1, list, target, status, MPOL_MF_MOVE);
  CALL(SYS_move_pages, 0, 1, NULL, NULL, NULL, MPOL_MF_MOVE);
  CALL(SYS_move_pages, 0, 1, probe_nowhere(), NULL, status, 0);
  CALL(SYS_move_pages, 0, 1, list, probe_nowhere(), status, MPOL_MF_MOVE);
  CALL(SYS_move_pages, 0, 1, list, NULL, probe_nowhere(), 0);
  CALL(SYS_move_pages, 0, -1, list, target, status, MPOL_MF_MOVE);
  CALL(SYS_move_pages, -1, 0, list, target, status, MPOL_MF_MOVE);
  CALL(SYS_move_pages, -1, 0, (void *)1, (void *)2, (void *)3, MPOL_MF_MOVE);
  CALL(SYS_move_pages, -1, 0x2bb7ffffffffffff, list, target, status, MPOL_MF_MOVE_ALL);
  CALL(SYS_move_pages, 0, 1, (char *)list + 1, (char *)target + 1, (char *)status + 1, MPOL_MF_MOVE);
}

static void keys(void) {
  char *page = probe_tail(4096);
  CALL(SYS_pkey_alloc, 0, 4);
  CALL(SYS_pkey_alloc, 1, 0);
  CALL(SYS_pkey_alloc, 0, 0xfffffffc);
  CALL(SYS_pkey_alloc, 0xfacefeeddeadbeefUL, 0xfacefeedffffffffUL);
  CALL(SYS_pkey_alloc, -1, 3 | 1UL << 40);
  CALL(SYS_pkey_free, 0x7fffffff);
  CALL(SYS_pkey_free, -1);
  CALL(SYS_pkey_free, 0xfacefeed00000063UL);
  CALL(SYS_pkey_mprotect, page, 4096, PROT_READ, -1);
  CALL(SYS_pkey_mprotect, page, 4096, PROT_READ | PROT_WRITE, 99);
  CALL(SYS_pkey_mprotect, page, 4096, PROT_NONE, -1);
  CALL(SYS_pkey_mprotect, page, 4096, PROT_READ | PROT_GROWSDOWN | PROT_GROWSUP | 0x10, -1);
  CALL(SYS_pkey_mprotect, page + 1, 0xfacefeeddeadbeefUL, 0xdeadfeed, 0xfacefeed00000002UL);
  CALL(SYS_pkey_mprotect, NULL, 0, PROT_EXEC | 8, 0x7fffffff);
}

int main(void) {
  probe_begin();
  policies();
  moving();
  keys();
  probe_end();
  return 0;
}
