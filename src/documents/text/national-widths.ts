import type { GlyphRange } from './glyph-widths';

/**
 * Advances of TH Sarabun New 1.3 (2011), the drawing that Thai offices have as TH SarabunPSK, TH Sarabun New and TH SarabunIT๙, measured
 * from the font itself, in thousandths of an em. Web fonts of the same name are drawn one and a half times as large on the em.
 */
export const NATIONAL_RANGES: readonly GlyphRange[] = [
  {
    from: 0x20,
    // prettier-ignore
    regular: '216 147 208 403 361 585 423 120 190 190 285 411 162 216 162 270 362 362 362 362 362 362 362 362 362 362 162 162 411 411 411 283 536 400 378 406 431 351 351 425 441 147 264 376 353 548 441 486 378 487 379 352 379 466 390 588 418 366 424 196 262 196 412 352 204 344 401 331 401 374 206 311 390 143 155 316 200 601 390 398 401 401 217 282 238 390 341 507 318 337 321 208 153 208 416',
    // prettier-ignore
    bold: '226 168 291 462 367 688 486 169 244 244 343 417 172 226 172 276 378 378 378 378 378 378 378 378 378 378 172 172 417 417 417 289 572 451 396 432 459 358 358 454 472 163 282 411 359 574 472 518 390 518 395 365 421 482 422 612 426 396 451 234 268 234 418 376 210 367 435 347 435 391 254 332 423 163 171 340 213 636 423 412 431 431 246 296 258 418 358 480 349 361 358 255 177 255 422',
  },
  {
    from: 0xa0,
    // prettier-ignore
    regular: '216',
    // prettier-ignore
    bold: '226',
  },
  {
    from: 0xe01,
    // prettier-ignore
    regular: '386 378 382 393 393 408 294 367 377 380 384 519 519 425 425 343 461 532 543 391 391 378 430 335 420 428 428 381 381 447 447 425 400 375 322 378 381 425 335 393 438 381 427 454 387 372 391 357 0 316 316 0 0 0 0 0 0 0',
    // prettier-ignore
    bold: '391 415 431 403 403 453 318 390 405 415 431 565 565 425 425 372 492 551 576 405 405 391 438 358 433 445 445 414 414 482 482 425 417 386 329 391 399 425 379 403 461 399 438 468 394 385 380 340 0 336 336 0 0 0 0 0 0 0',
  },
  {
    from: 0xe3f,
    // prettier-ignore
    regular: '411 203 377 237 242 244 205 399 0 0 0 0 0 0 0 0 450 449 449 449 449 449 449 449 449 449 449 522 697',
    // prettier-ignore
    bold: '389 208 395 252 269 252 209 437 0 0 0 0 0 0 0 0 450 456 456 456 456 456 456 456 456 456 456 525 697',
  },
  {
    from: 0x2013,
    // prettier-ignore
    regular: '360 720',
    // prettier-ignore
    bold: '335 693',
  },
  {
    from: 0x2018,
    // prettier-ignore
    regular: '247 247 247',
    // prettier-ignore
    bold: '253 253 253',
  },
  {
    from: 0x201c,
    // prettier-ignore
    regular: '370 370 370',
    // prettier-ignore
    bold: '384 384 384',
  },
  {
    from: 0x2022,
    // prettier-ignore
    regular: '374',
    // prettier-ignore
    bold: '380',
  },
  {
    from: 0x2026,
    // prettier-ignore
    regular: '479',
    // prettier-ignore
    bold: '504',
  },
  {
    from: 0x221a,
    // prettier-ignore
    regular: '350',
    // prettier-ignore
    bold: '387',
  },
];
