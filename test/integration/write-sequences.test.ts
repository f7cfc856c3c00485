import '../schema-walk/write-sequences';
