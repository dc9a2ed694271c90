shipment-date-too-early = 輸出日{ $date }は、収録されている最初の法令より前です。
shipment-date-too-early-for-exports = 輸出日{ $date }は、{ $country }からの輸出について収録されている最初の法令より前です。
shipment-date-nothing-known = { $knownFrom }より前に施行されていた法令は収録されていないため、その日には何も規制対象とみなされません。
shipment-date-too-late = 輸出日{ $date }は1年を超えて先の日付です。
shipment-date-law-changes = 今日は{ $today }です。その日までに法令が変わる可能性があります。
shipment-date-advice = 貨物が出荷される日を記入するか、このキーを削除して今日の法令で判定してください。
