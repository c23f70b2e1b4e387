/// Trains the model that reads references (`org.ibid.reading.label`). No part of the service.
///
/// [org.ibid.train.Train] is the command. What it learns from lies in ../shared/refs (or the folder of the system
/// property `ibid.shared`) and is never copied into the project: AnyStyle's labelled references (BSD-2-Clause,
/// Copyright Sylvester Keil and others) and GROBID's citation corpus (annotations CC-BY 4.0). References are also made
/// of their fields and of those in `src/train/material` (written for this, ours): recombined in forms written down by
/// hand ([org.ibid.train.Recombined]), and rendered by our own engine in the bundled CSL styles and locales (CC BY-SA
/// 3.0; what is learnt from them is where fields stand, no text of theirs) ([org.ibid.train.Rendered]).
@NullMarked
package org.ibid.train;

import org.jspecify.annotations.NullMarked;
