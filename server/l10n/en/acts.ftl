# `lodestone acts`.

acts-behind = What was issued after its review is in no pack.
