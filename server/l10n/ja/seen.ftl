seen-here = ここで検出：{ $meaning }。
seen-low-confidence = 材料は確度の低い情報源により認識されています。
seen-evidence = 検出内容：{ $evidence }。
seen-text = { $seen }（{ $meaning }）
