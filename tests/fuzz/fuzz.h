/*
 * What is thrown at: one function a target, as libFuzzer calls it. driver.c calls the same one
 * where there is no libFuzzer.
 */
#ifndef REMIT_TEST_FUZZ_H
#define REMIT_TEST_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

#endif
