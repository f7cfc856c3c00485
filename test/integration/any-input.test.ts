import '../schema-walk/any-input';
