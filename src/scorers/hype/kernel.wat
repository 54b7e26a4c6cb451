;; The sums of the hype scorer, sixteen bytes at a time. kernel.ts wraps them, kernel.wasm is made
;; from them (see kernel.test.ts), ARCHITECTURE.md says why they are not in TypeScript.
;;
;; A feature of the table is a key of four bytes and a row of twelve: eleven weights, then the idf
;; code. Four keys and their four rows make a set of 64 bytes, one line of the cache. A weight is
;; stored as its signed square root (model.ts): its code stands for code * |code|.
;;
;; Sums are twelve f64 that only ever hold whole numbers: the same on every machine, in any order.
(module
  (memory (export "memory") 98)

  ;; Where the row of a feature without an entry is: twelve zeros behind the sets.
  (global $unknown i32 (i32.const 0x200000))

  ;; sums += four i32
  (func $addFour (param $sums i32) (param $four v128)
    (v128.store (local.get $sums)
      (f64x2.add (v128.load (local.get $sums))
        (f64x2.convert_low_i32x4_s (local.get $four))))
    (v128.store offset=16 (local.get $sums)
      (f64x2.add (v128.load offset=16 (local.get $sums))
        (f64x2.convert_low_i32x4_s (call $upper (local.get $four))))))

  ;; The upper two of four i32, in the place of the lower two.
  (func $upper (param $four v128) (result v128)
    (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
      (local.get $four) (local.get $four)))

  ;; sums += weights times idf of features, and squares of their idf codes as the twelfth.
  ;; Takes the address of their hashes, and how many: at most 500, so that i32 suffice till the end.
  (func (export "addFeatures") (param $at i32) (param $count i32) (param $sums i32)
    (local $end i32) (local $key i32) (local $set i32) (local $found i32)
    (local $row i32) (local $idf i32) (local $idfs v128) (local $codes v128)
    (local $eight v128) (local $a v128) (local $b v128) (local $c v128)
    (local.set $end
      (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        ;; the key (keyAt of table.ts) of a hash: without its unused bit, its upper half never 0
        (local.set $key
          (i32.and (i32.load (local.get $at)) (i32.const 0xffff7fff)))
        (local.set $key
          (i32.or (local.get $key)
            (i32.shl
              (i32.eqz (i32.shr_u (local.get $key) (i32.const 16)))
              (i32.const 16))))
        (local.set $set
          (i32.shl (i32.and (local.get $key) (i32.const 0x7fff)) (i32.const 6)))
        ;; a bit for each of the sixteen bytes of the keys that is the same
        (local.set $found
          (i8x16.bitmask
            (i32x4.eq (v128.load (local.get $set)) (i32x4.splat (local.get $key)))))
        (local.set $row
          (select
            (i32.add
              (i32.add (local.get $set) (i32.const 16))
              (i32.mul
                (i32.shr_u (i32.ctz (local.get $found)) (i32.const 2))
                (i32.const 12)))
            (global.get $unknown)
            (local.get $found)))
        (local.set $codes (v128.load (local.get $row)))
        (local.set $idf (i32.load8_u offset=11 (local.get $row)))
        (local.set $idfs (i16x8.splat (local.get $idf)))
        ;; weights 0 to 7
        (local.set $eight (i16x8.extend_low_i8x16_s (local.get $codes)))
        (local.set $eight
          (i16x8.mul (local.get $eight) (i16x8.abs (local.get $eight))))
        (local.set $a
          (i32x4.add (local.get $a)
            (i32x4.extmul_low_i16x8_s (local.get $eight) (local.get $idfs))))
        (local.set $b
          (i32x4.add (local.get $b)
            (i32x4.extmul_high_i16x8_s (local.get $eight) (local.get $idfs))))
        ;; weights 8 to 10, and the idf itself in the place of the twelfth
        (local.set $eight (i16x8.extend_high_i8x16_s (local.get $codes)))
        (local.set $eight
          (i16x8.replace_lane 3
            (i16x8.mul (local.get $eight) (i16x8.abs (local.get $eight)))
            (local.get $idf)))
        (local.set $c
          (i32x4.add (local.get $c)
            (i32x4.extmul_low_i16x8_s (local.get $eight) (local.get $idfs))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (call $addFour (local.get $sums) (local.get $a))
    (call $addFour (i32.add (local.get $sums) (i32.const 32)) (local.get $b))
    (call $addFour (i32.add (local.get $sums) (i32.const 64)) (local.get $c)))

  ;; sums += rows of twelve i32 each. Takes the address of their addresses, and how many.
  (func (export "addRows") (param $at i32) (param $count i32) (param $sums i32)
    (local $end i32) (local $row i32) (local $four v128)
    (local $a v128) (local $b v128) (local $c v128)
    (local $d v128) (local $e v128) (local $f v128)
    (local.set $end
      (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $row (i32.load (local.get $at)))
        (local.set $four (v128.load (local.get $row)))
        (local.set $a
          (f64x2.add (local.get $a) (f64x2.convert_low_i32x4_s (local.get $four))))
        (local.set $b
          (f64x2.add (local.get $b)
            (f64x2.convert_low_i32x4_s
              (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
                (local.get $four) (local.get $four)))))
        (local.set $four (v128.load offset=16 (local.get $row)))
        (local.set $c
          (f64x2.add (local.get $c) (f64x2.convert_low_i32x4_s (local.get $four))))
        (local.set $d
          (f64x2.add (local.get $d)
            (f64x2.convert_low_i32x4_s
              (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
                (local.get $four) (local.get $four)))))
        (local.set $four (v128.load offset=32 (local.get $row)))
        (local.set $e
          (f64x2.add (local.get $e) (f64x2.convert_low_i32x4_s (local.get $four))))
        (local.set $f
          (f64x2.add (local.get $f)
            (f64x2.convert_low_i32x4_s
              (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15
                (local.get $four) (local.get $four)))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next)))
    (v128.store (local.get $sums)
      (f64x2.add (v128.load (local.get $sums)) (local.get $a)))
    (v128.store offset=16 (local.get $sums)
      (f64x2.add (v128.load offset=16 (local.get $sums)) (local.get $b)))
    (v128.store offset=32 (local.get $sums)
      (f64x2.add (v128.load offset=32 (local.get $sums)) (local.get $c)))
    (v128.store offset=48 (local.get $sums)
      (f64x2.add (v128.load offset=48 (local.get $sums)) (local.get $d)))
    (v128.store offset=64 (local.get $sums)
      (f64x2.add (v128.load offset=64 (local.get $sums)) (local.get $e)))
    (v128.store offset=80 (local.get $sums)
      (f64x2.add (v128.load offset=80 (local.get $sums)) (local.get $f))))

  ;; total += factor times sums, and sums = 0: both are twelve f64
  (func (export "addScaled") (param $sums i32) (param $factor f64) (param $total i32)
    (local $end i32) (local $factors v128)
    (local.set $factors (f64x2.splat (local.get $factor)))
    (local.set $end (i32.add (local.get $sums) (i32.const 96)))
    (loop $next
      (v128.store (local.get $total)
        (f64x2.add (v128.load (local.get $total))
          (f64x2.mul (local.get $factors) (v128.load (local.get $sums)))))
      (v128.store (local.get $sums) (v128.const i64x2 0 0))
      (local.set $total (i32.add (local.get $total) (i32.const 16)))
      (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $sums) (local.get $end))))))
