/// Trains the model that reads references (`org.ibid.reading.label`). No part of the service.
///
/// [org.ibid.train.Train] is the command. What it learns from lies in ../shared/refs (or the folder of the system
/// property `ibid.shared`) and is never copied into the project: AnyStyle's labelled references (BSD-2-Clause,
/// Copyright Sylvester Keil and others) and GROBID's citation corpus (annotations CC-BY 4.0).
@NullMarked
package org.ibid.train;

import org.jspecify.annotations.NullMarked;
