seen-here = 在此识别：{ $meaning }。
seen-low-confidence = 材料是依据可信度低的来源识别的。
seen-evidence = 识别内容：{ $evidence }。
seen-text = { $seen }（{ $meaning }）
